extension CSVReader {
  /// The text of a record kept out of the current batch; a byte that is no UTF-8 is written as
  /// `\x??`, and a record too long to hold is empty.
  func original(of record: RejectedRecord) -> String {
    guard let raw = bytes(of: record) else { return "" }
    var text = ""
    var decoder = UTF8()
    var bytes = raw.withUnsafeBufferPointer { Array($0) }.makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): text.unicodeScalars.append(scalar)
      case .emptyInput: return text
      case .error: text += "\\x??"
      }
    }
  }
}
