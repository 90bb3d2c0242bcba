import CXlsxWriter

extension Sheet {
  /// The number of the A4 paper in Excel's list.
  private static let a4: UInt8 = 9

  package mutating func setUpPage(_ setup: PageSetup) throws(SpreadsheetError) {
    try contents.check(setup.refusal, at: place())
    worksheet_set_paper(pointer, Self.a4)
    worksheet_fit_to_pages(pointer, 1, 0)
    switch setup.orientation {
    case .portrait: worksheet_set_portrait(pointer)
    case .landscape: worksheet_set_landscape(pointer)
    }
    let margins = setup.margins
    worksheet_set_margins(pointer, margins.left, margins.right, margins.top, margins.bottom)
    if setup.centresHorizontally { worksheet_center_horizontally(pointer) }
    try contents.check(worksheet_set_header(pointer, setup.header.code), at: place())
    try contents.check(worksheet_set_footer(pointer, setup.footer.code), at: place())
    try setRanges(of: setup)
  }

  private func setRanges(of setup: PageSetup) throws(SpreadsheetError) {
    if let rows = setup.repeatedRows {
      try contents.check(
        worksheet_repeat_rows(pointer, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)),
        at: place())
    }
    if let area = setup.area {
      let (first, last) = (area.first, area.last)
      try contents.check(
        worksheet_print_area(
          pointer, lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row),
          lxw_col_t(last.column)),
        at: place())
    }
  }
}
