import CXlsxWriter

extension Sheet {
  /// Pixels that Excel gives a column of a width, on a screen at 100 per cent.
  ///
  /// A chart whose width is the sum over its columns ends on a column's edge.
  package static func pixels(ofColumnWidth width: Double) -> Int {
    width < 1 ? Int(width * 12 + 0.5) : Int(width * 7 + 0.5) + 5
  }

  /// Sets the width, 0 to 255, in digits of Excel's default font, and how cells look to which
  /// nothing is written.
  package mutating func setColumnWidth(
    _ width: Double, columns: ClosedRange<Int>, format: CellFormat? = nil
  ) throws(SpreadsheetError) {
    let range = CellRange(rows: 0...0, columns: columns)
    try contents.check(range.refusal, at: place())
    if !(0...255).contains(width) {
      throw contents.refusal("a column width of \(width) is outside Excel's 0 to 255", at: place())
    }
    var empty: UnsafeMutablePointer<lxw_format>?
    if let format { empty = try libraryFormat(format, at: place()) }
    for column in columns {
      let column = lxw_col_t(column)
      try contents.check(worksheet_set_column(pointer, column, column, width, empty), at: place())
    }
  }

  /// Sets the height in points, above 0 to 409.
  package mutating func setRowHeight(_ height: Double, row: Int) throws(SpreadsheetError) {
    try contents.check(CellAddress(row: row, column: 0).refusal, at: place())
    try checkHeight(height)
    try contents.check(worksheet_set_row(pointer, lxw_row_t(row), height, nil), at: place())
  }

  /// Sets the height of all rows that have none of their own.
  package mutating func setDefaultRowHeight(_ height: Double) throws(SpreadsheetError) {
    try checkHeight(height)
    worksheet_set_default_row(pointer, height, 0)
  }

  private func checkHeight(_ height: Double) throws(SpreadsheetError) {
    if !(height > 0 && height <= 409) {
      throw contents.refusal("a row height of \(height) is outside Excel's 0 to 409", at: place())
    }
  }

  /// Keeps the rows above and the columns left of the cell in view.
  package mutating func freezePanes(row: Int, column: Int) throws(SpreadsheetError) {
    try contents.check(CellAddress(row: row, column: column).refusal, at: place())
    if row > 0 || column > 0 {
      worksheet_freeze_panes(pointer, lxw_row_t(row), lxw_col_t(column))
    }
  }

  /// Shows no lines between the cells, on the screen and on paper.
  package mutating func hideGridlines() {
    worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// Sets how large the sheet opens, 10 to 400 per cent.
  package mutating func setZoom(percent: Int) throws(SpreadsheetError) {
    if !(10...400).contains(percent) {
      throw contents.refusal("a zoom of \(percent) is outside Excel's 10 to 400", at: place())
    }
    worksheet_set_zoom(pointer, UInt16(percent))
  }

  package mutating func setTabColour(_ colour: Colour) {
    worksheet_set_tab_color(pointer, colour.libraryValue)
  }
}
