extension CSVReader {
  /// The text of a record kept out of the current batch; a byte that is no UTF-8 is written as
  /// `\x??`, and a record too long to hold is empty.
  func original(of record: RejectedRecord) -> String {
    guard let bytes = bytes(of: record) else { return "" }
    return String(shown: bytes)
  }
}
