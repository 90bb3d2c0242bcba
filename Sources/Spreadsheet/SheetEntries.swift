import CXlsxWriter

extension Sheet {
  /// Holds each entry in a range of cells to a rule.
  ///
  /// A list inside the rule is never used: libxlsxwriter aborts at 256 bytes of it.
  package mutating func addRule(
    _ rule: EntryRule, in range: CellRange
  ) throws(SpreadsheetError) {
    try contents.check(range.refusal ?? rule.refusal, at: place())
    if let sheet = rule.sheet { contents.expectedSheets.append((sheet, place())) }
    let texts = [
      rule.formula, rule.prompt?.title, rule.prompt?.text, rule.complaint?.title,
      rule.complaint?.text,
    ].map { $0 == "" ? nil : $0 }
    let (first, last) = (range.first, range.last)
    let pointer = pointer
    let status = withMutableCStrings(texts) { texts in
      var library = lxw_data_validation()
      library.validate = Self.type(of: rule.condition)
      library.value_formula = texts[0]
      library.input_title = texts[1]
      library.input_message = texts[2]
      library.error_title = texts[3]
      library.error_message = texts[4]
      library.error_type = Self.type(of: rule.objection)
      let shown = rule.objection == .none ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON
      library.show_error = UInt8(shown.rawValue)
      return worksheet_data_validation_range(
        pointer, lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row),
        lxw_col_t(last.column), &library)
    }
    try contents.check(status, at: place())
  }

  private static func type(of condition: EntryRule.Condition) -> UInt8 {
    let type =
      switch condition {
      case .anything: LXW_VALIDATION_TYPE_ANY
      case .choice, .choiceOfFilled: LXW_VALIDATION_TYPE_LIST_FORMULA
      case .formula: LXW_VALIDATION_TYPE_CUSTOM_FORMULA
      }
    return UInt8(type.rawValue)
  }

  private static func type(of objection: EntryRule.Objection) -> UInt8 {
    let type =
      objection == .warning
      ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP
    return UInt8(type.rawValue)
  }
}
