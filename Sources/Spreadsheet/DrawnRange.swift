import CXlsxWriter

/// Cells that a chart draws, as values or as the names of its categories.
struct DrawnRange {
  enum Role { case categories, values, valuesAndMarks }

  let role: Role
  let range: CellRange
  let sheet: String
  /// The chart and series that draw them, for messages.
  let place: String

  /// Why the chart would not show what the cells say, or nil: an empty cell or, among values
  /// without marks, one that is not a number.
  func refusal(in workbook: OpenWorkbook) -> String? {
    guard let sheetPointer = workbook.sheet(named: sheet) else {
      return "there is no sheet '\(sheet)'"
    }
    for row in range.rows {
      let rowPointer = lxw_worksheet_find_row(sheetPointer, lxw_row_t(row))
      for column in range.columns {
        let cell = lxw_worksheet_find_cell_in_row(rowPointer, lxw_col_t(column))
        let type = cell?.pointee.type
        if type == NUMBER_CELL || (role != .values && type == STRING_CELL) { continue }
        let wanted = role == .values ? "number" : "number or text"
        return "cell \(CellAddress(row: row, column: column).name) on '\(sheet)' holds no \(wanted)"
      }
    }
    return nil
  }
}
