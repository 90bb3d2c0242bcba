/// How a CSV file is written for those who read it.
package struct CSVDialect: Hashable, Sendable {
  let separator: UInt8
  let decimalMark: UInt8
  let lineEnd: String
  /// Whether the file begins with the mark by which Excel knows UTF-8.
  let hasByteOrderMark: Bool

  /// RFC 4180 in UTF-8 with line feeds, for programs.
  package static let plain = CSVDialect(
    separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: "."), lineEnd: "\n",
    hasByteOrderMark: false)

  package static let excel = CSVDialect(
    separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: "."), lineEnd: "\r\n",
    hasByteOrderMark: true)

  package static let germanExcel = CSVDialect(
    separator: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ","), lineEnd: "\r\n",
    hasByteOrderMark: true)
}
