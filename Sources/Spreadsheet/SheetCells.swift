import CXlsxWriter

extension Sheet {
  /// Whole numbers that a cell keeps exactly.
  private static let exactNumbers = -(Int64(1) << 53)...(Int64(1) << 53)
  /// The largest number that Excel knows.
  private static let largestNumber = 9.999_999_999_999_99e307

  /// Writes text; whatever it starts with, it never becomes a formula.
  package mutating func write(
    _ text: String, row: Int, column: Int, format: CellFormat = CellFormat()
  ) throws(SpreadsheetError) {
    let cell = try libraryCell(row, column, format)
    let encoded: String
    if CellText.isPlain(text) {
      encoded = text
    } else {
      try contents.check(CellText.refusal(of: text), at: place(row, column))
      encoded = CellText.escaped(text)
    }
    // Passing the text itself would copy it first.
    let status = encoded.withCString { text in
      worksheet_write_string(pointer, cell.row, cell.column, text, cell.format)
    }
    try contents.check(status, at: place(row, column))
  }

  package mutating func write(
    _ number: Int, row: Int, column: Int, format: CellFormat = CellFormat()
  ) throws(SpreadsheetError) {
    try write(Int64(number), row: row, column: column, format: format)
  }

  /// Writes a whole number of at most 2⁵³, beyond which Excel would round it.
  package mutating func write(
    _ number: Int64, row: Int, column: Int, format: CellFormat = CellFormat()
  ) throws(SpreadsheetError) {
    if !Self.exactNumbers.contains(number) {
      throw contents.refusal(
        "the number \(number) exceeds 2^53, up to which Excel is exact", at: place(row, column))
    }
    try write(Double(number), row: row, column: column, format: format)
  }

  /// Writes a finite number, to 16 significant digits.
  package mutating func write(
    _ number: Double, row: Int, column: Int, format: CellFormat = CellFormat()
  ) throws(SpreadsheetError) {
    let cell = try libraryCell(row, column, format)
    if !(number.magnitude <= Self.largestNumber) {
      throw contents.refusal(
        "the number \(number) is none that Excel knows", at: place(row, column))
    }
    try contents.check(
      worksheet_write_number(pointer, cell.row, cell.column, number, cell.format),
      at: place(row, column))
  }

  /// Formats a cell that stays empty.
  package mutating func writeBlank(
    row: Int, column: Int, format: CellFormat
  ) throws(SpreadsheetError) {
    let cell = try libraryCell(row, column, format)
    try contents.check(
      worksheet_write_blank(pointer, cell.row, cell.column, cell.format), at: place(row, column))
  }

  /// Writes text that leads somewhere when clicked. It looks as its format says, so pass one that
  /// shows a link.
  package mutating func write(
    _ text: String, linkingTo link: Link, row: Int, column: Int, format: CellFormat
  ) throws(SpreadsheetError) {
    let cell = try libraryCell(row, column, format)
    try contents.check(refusal(of: text, linkingTo: link), at: place(row, column))
    if case .cell(_, let sheet) = link {
      contents.expectedSheets.append((sheet, place(row, column)))
    }
    linkCount += 1
    try contents.check(
      worksheet_write_url_opt(
        pointer, cell.row, cell.column, link.target, cell.format, CellText.escaped(text), nil),
      at: place(row, column))
  }

  private func refusal(of text: String, linkingTo link: Link) -> String? {
    if let reason = link.refusal ?? CellText.refusal(of: text) { return reason }
    if text.isEmpty { return "a link needs a text" }
    if CellText.escaped(text).utf8.count > Link.byteLimit {
      return "the text of a link is longer than 2,079 bytes"
    }
    if linkCount == Link.countLimit { return "Excel's limit of 65,530 links on a sheet is reached" }
    return nil
  }
}
