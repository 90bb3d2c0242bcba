/// What tells one record of one file, however the lines before it change: the file, and a
/// fingerprint of the record's text.
///
/// It is written `deyang/exchanges.csv:14 9f3a61c2b7d04e11`; the line is for people.
struct RecordKey: Hashable, Sendable {
  /// The path of the file, as messages say it.
  let path: String
  let fingerprint: UInt64

  init(path: String, text: Span<UInt8>) {
    self.path = path
    fingerprint = Fingerprint(text).high
  }

  /// Nil where the text is none.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard let last = parts.last, last.utf8.count == 16, let number = UInt64(last, radix: 16),
      let colon = text.lastIndex(of: ":"), colon < last.startIndex
    else { return nil }
    path = String(text[..<colon])
    fingerprint = number
  }

  /// As it is written, with the line on which the record stands now.
  func text(line: Int) -> String {
    let digits = String(fingerprint, radix: 16)
    return "\(path):\(line) " + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
