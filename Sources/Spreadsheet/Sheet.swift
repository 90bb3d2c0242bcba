import CXlsxWriter

/// A sheet that its workbook lends to be filled. Rows and columns count from 0.
///
/// Whatever Excel would cut, misread or repair is refused with the limit it breaks.
package struct Sheet: ~Copyable {
  package let name: String
  let pointer: UnsafeMutablePointer<lxw_worksheet>
  let contents: OpenWorkbook
  var tables: [TableSpecification] = []
  var linkCount = 0
  var textNumberRanges: [CellRange] = []

  init(
    _ name: String, _ pointer: UnsafeMutablePointer<lxw_worksheet>, in contents: OpenWorkbook
  ) {
    self.name = name
    self.pointer = pointer
    self.contents = contents
  }

  /// The cell as the library wants it, with its format, if Excel has such a cell.
  struct LibraryCell {
    let row: lxw_row_t
    let column: lxw_col_t
    let format: UnsafeMutablePointer<lxw_format>
  }

  func libraryCell(
    _ row: Int, _ column: Int, _ format: CellFormat
  ) throws(SpreadsheetError) -> LibraryCell {
    let address = CellAddress(row: row, column: column)
    try contents.check(address.refusal, at: place())
    return LibraryCell(
      row: lxw_row_t(row), column: lxw_col_t(column),
      format: try libraryFormat(format, at: place(row, column)))
  }

  func libraryFormat(
    _ format: CellFormat, at place: @autoclosure () -> String
  ) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_format> {
    if let known = contents.formats.known(format) { return known }
    try contents.check(format.refusal, at: place())
    guard let pointer = contents.formats.add(format) else {
      throw contents.refusal("libxlsxwriter: out of memory", at: place())
    }
    return pointer
  }

  /// The place that messages name.
  func place() -> String {
    "sheet '\(name)'"
  }

  func place(_ row: Int, _ column: Int) -> String {
    "sheet '\(name)', cell \(CellAddress(row: row, column: column).name)"
  }

  /// Ends the sheet: what must wait until all cells are written.
  mutating func finish() throws(SpreadsheetError) {
    for table in tables { try checkHeaders(of: table) }
    try ignoreTextNumbers()
  }
}
