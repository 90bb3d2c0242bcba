import CXlsxWriter

extension Sheet {
  /// Draws each number of the range as a solid bar behind it, from 0 to the greatest.
  package mutating func addDataBars(
    in range: CellRange, colour: Colour
  ) throws(SpreadsheetError) {
    try contents.check(range.refusal, at: place())
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    format.bar_color = colour.libraryValue
    format.data_bar_2010 = 1
    format.bar_solid = 1
    format.bar_no_border = 1
    format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.min_value = 0
    let (first, last) = (range.first, range.last)
    try contents.check(
      worksheet_conditional_format_range(
        pointer, lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row),
        lxw_col_t(last.column), &format),
      at: place())
  }

  /// Lets text that looks like a number stand in these cells without Excel's green triangle.
  package mutating func allowTextNumbers(in range: CellRange) throws(SpreadsheetError) {
    try contents.check(range.refusal, at: place())
    textNumberRanges.append(range)
  }

  /// The library keeps one list of ranges, so it is given when all are known.
  func ignoreTextNumbers() throws(SpreadsheetError) {
    if textNumberRanges.isEmpty { return }
    let list = textNumberRanges.map(\.name).joined(separator: " ")
    if list.utf8.count > Link.byteLimit {
      throw contents.refusal("too many ranges allow numbers as text", at: place())
    }
    try contents.check(
      worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), list),
      at: place())
  }
}
