extension String {
  /// The text of a record that cannot be read; a byte that is no UTF-8 is written as `\x??`.
  init(shown bytes: Span<UInt8>) {
    var text = ""
    var decoder = UTF8()
    var bytes = bytes.withUnsafeBufferPointer { Array($0) }.makeIterator()
    decoding: while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): text.unicodeScalars.append(scalar)
      case .emptyInput: break decoding
      case .error: text += "\\x??"
      }
    }
    self = text
  }
}
