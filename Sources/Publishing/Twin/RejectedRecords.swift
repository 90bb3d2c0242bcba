/// The records that were not accepted, as a file to repair and to read again: `rejected.csv`.
package struct RejectedRecords: Sendable {
  package static let path = "rejected.csv"

  private var text: CSVText
  /// How many there are.
  package private(set) var count = 0

  package init(guardsFormulas: Bool = true) {
    text = CSVText(guardsFormulas: guardsFormulas)
    for heading in ["file", "line", "reason", "record"] { text.word(heading) }
    text.endRecord()
  }

  /// The line is that on which the record begins, from 1; the record its bytes as they were read,
  /// without the line end. Bytes that are not UTF-8, and zero bytes, are printed as `\xHH`.
  package mutating func append(file: String, line: Int, reason: String, record: [UInt8]) {
    text.text(file)
    text.number(Int64(line))
    text.text(reason)
    text.text(RejectedRecords.readable(record))
    text.endRecord()
    count += 1
  }

  /// The file.
  package var bytes: [UInt8] { text.bytes }

  private static func readable(_ record: [UInt8]) -> String {
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var (bytes, offset) = (record.makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded) where encoded.first != 0:
        text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .valid:
        text += escaped(0)
        offset += 1
      case .error(let length):
        for byte in record[offset..<(offset + length)] { text += escaped(byte) }
        offset += length
      case .emptyInput:
        return text
      }
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.count < 2 ? "0" : "") + digits
  }
}
