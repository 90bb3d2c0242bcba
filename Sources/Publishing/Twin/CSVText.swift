/// A CSV file as it grows, quoted only where needed.
package struct CSVText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Whether a text that a spreadsheet would take for a formula gets an apostrophe in front.
  package let guardsFormulas: Bool
  private let dialect: CSVDialect
  private var fieldsInRecord = 0
  /// Where the record begins that is being written.
  private var recordStart = 0

  package init(guardsFormulas: Bool = true, dialect: CSVDialect = .plain) {
    self.guardsFormulas = guardsFormulas
    self.dialect = dialect
    if dialect.hasByteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    recordStart = bytes.count
  }

  /// A heading or another word of the program's own.
  package mutating func word(_ word: String) {
    startField()
    append(word)
  }

  /// A text from the records. One that starts with `=`, `+`, `-`, `@`, a tab or a carriage
  /// return gets the apostrophe.
  package mutating func text(_ text: String) {
    startField()
    let isFormula = text.utf8.first.map { Self.formulaStarts.contains($0) } ?? false
    append(guardsFormulas && isFormula ? "'" + text : text)
  }

  /// A whole multiple of the last decimal: 553 with one decimal is 55.3.
  package mutating func number(_ value: Int64, decimals: Int = 0) {
    startField()
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var (rest, written) = (value.magnitude, 0)
    repeat {
      if written > 0, written == decimals { bytes.append(dialect.decimalMark) }
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      written += 1
    } while rest > 0 || written <= decimals
    var (first, last) = (start, bytes.count - 1)
    while first < last {
      bytes.swapAt(first, last)
      (first, last) = (first + 1, last - 1)
    }
  }

  package mutating func empty() {
    startField()
  }

  package mutating func endRecord() {
    // A record of one empty field would be a blank line, which readers skip.
    if fieldsInRecord == 1, bytes.count == recordStart { bytes += "\"\"".utf8 }
    bytes += dialect.lineEnd.utf8
    fieldsInRecord = 0
    recordStart = bytes.count
  }

  fileprivate static let formulaStarts = Array("=+-@\t\r".utf8)

  private mutating func startField() {
    if fieldsInRecord > 0 { bytes.append(dialect.separator) }
    fieldsInRecord += 1
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { field in
      if field.contains(where: asksForQuotes) {
        append(quoted: field)
      } else {
        bytes.append(contentsOf: field)
      }
    }
  }

  private mutating func append(quoted field: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func asksForQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case dialect.separator, UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}

extension String {
  /// The text without the apostrophe that `CSVText` puts in front of what looks like a formula.
  package var withoutGuard: String {
    let bytes = utf8.prefix(2)
    guard bytes.first == UInt8(ascii: "'"), bytes.count == 2, let second = bytes.last,
      CSVText.formulaStarts.contains(second)
    else { return self }
    return String(dropFirst())
  }
}
