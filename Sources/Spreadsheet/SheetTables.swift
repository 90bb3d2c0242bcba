import CXlsxWriter

extension Sheet {
  /// Adds a table and writes its headers.
  package mutating func addTable(_ table: TableSpecification) throws(SpreadsheetError) {
    let place = place(of: table)
    if contents.mode == .streamed {
      throw contents.refusal("a streamed workbook has no tables", at: place)
    }
    try contents.check(table.refusal, at: place)
    if let other = tables.first(where: { $0.range.overlaps(table.range) }) {
      throw contents.refusal("it overlaps the table '\(other.name)'", at: place)
    }
    if !contents.rangeNames.insert(table.name) {
      throw contents.refusal("another table or range has this name", at: place)
    }
    var formats: [UnsafeMutablePointer<lxw_format>] = []
    for column in table.columns {
      formats.append(try libraryFormat(column.format, at: place))
    }
    try contents.check(add(table, formats), at: place)
    tables.append(table)
    contents.tableCount += 1
  }

  /// Refuses a table whose header cells were written over: Excel would repair it.
  func checkHeaders(of table: TableSpecification) throws(SpreadsheetError) {
    let row = table.range.rows.lowerBound
    for (column, expected) in zip(table.range.columns, table.columns) {
      if text(row, column) != CellText.escaped(expected.header) {
        throw contents.refusal(
          "the header '\(expected.header)' was written over", at: place(row, column))
      }
    }
  }

  private func text(_ row: Int, _ column: Int) -> String? {
    guard let row = lxw_worksheet_find_row(pointer, lxw_row_t(row)),
      let cell = lxw_worksheet_find_cell_in_row(row, lxw_col_t(column)),
      cell.pointee.type == STRING_CELL, let text = cell.pointee.sst_string
    else { return nil }
    return String(cString: text)
  }

  private func place(of table: TableSpecification) -> String {
    "sheet '\(name)', table '\(table.name)'"
  }

  private func add(
    _ table: TableSpecification, _ formats: [UnsafeMutablePointer<lxw_format>]
  ) -> lxw_error {
    let headers = table.columns.map { CellText.escaped($0.header) }
    return withMutableCStrings([table.name] + headers) { texts in
      var columns = zip(texts.dropFirst(), formats).map { header, format in
        var column = lxw_table_column()
        column.header = header
        column.header_format = format
        return column
      }
      return columns.withUnsafeMutableBufferPointer { columns in
        var pointers = columns.indices.map { columns.baseAddress?.advanced(by: $0) } + [nil]
        return pointers.withUnsafeMutableBufferPointer { pointers in
          var options = lxw_table_options()
          options.name = texts[0]
          options.columns = pointers.baseAddress
          options.no_autofilter = 1
          Self.set(table.style, on: &options)
          let (first, last) = (table.range.first, table.range.last)
          return worksheet_add_table(
            pointer, lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row),
            lxw_col_t(last.column), &options)
        }
      }
    }
  }

  /// Style number 0 of the light ones is the library's way to say none.
  private static func set(_ style: TableSpecification.Style, on options: inout lxw_table_options) {
    options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
    switch style {
    case .none:
      options.style_type_number = 0
      options.no_banded_rows = 1
    case .light(let number):
      options.style_type_number = UInt8(number)
    }
  }
}
