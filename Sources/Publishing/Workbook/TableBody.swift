import Spreadsheet
import Tables

/// Writes the cells of a printed table as one Excel table.
struct TableBody {
  private let table: PrintedTable
  private let styles: TableStyles

  /// The looks of a column's cells in one kind of row, made once.
  private struct ColumnFormats {
    let figure: CellFormat
    let label: CellFormat
    let mark: CellFormat
  }

  /// The looks in each kind of row, made when the first such row is written.
  private struct FormatsOfRoles {
    private let body: TableBody
    private var known: [(role: Row.Role, formats: [ColumnFormats])] = []

    init(of body: TableBody) {
      self.body = body
    }

    mutating func formats(for role: Row.Role) -> [ColumnFormats] {
      if let found = known.first(where: { $0.role == role }) { return found.formats }
      let formats = body.formats(for: role)
      known.append((role, formats))
      return formats
    }
  }

  init(_ table: PrintedTable, _ styles: TableStyles) {
    self.table = table
    self.styles = styles
  }

  func specification(header: Int) -> TableSpecification {
    TableSpecification(
      name: table.name,
      range: CellRange(
        rows: header...(header + table.rows.count), columns: 0...(table.columns.count - 1)),
      columns: table.columns.map {
        .init($0.header, format: styles.header(isNumeric: $0.isNumeric))
      })
  }

  func write(header: Int, to sheet: inout Sheet) throws(SpreadsheetError) {
    var formats = FormatsOfRoles(of: self)
    var holdsNumberedText = false
    for (index, row) in table.rows.enumerated() {
      let formats = formats.formats(for: row.role)
      for (column, cell) in row.cells.enumerated() {
        if case .text(let text) = cell {
          holdsNumberedText = holdsNumberedText || text.looksNumeric
        }
        try write(cell, row: header + 1 + index, column, formats, to: &sheet)
      }
    }
    if holdsNumberedText { try sheet.allowTextNumbers(in: specification(header: header).range) }
  }

  /// Bars behind shares, so that they compare at a glance.
  func drawBars(header: Int, on sheet: inout Sheet) throws(SpreadsheetError) {
    let body = table.rows.indices.filter { table.rows[$0].role == .body }
    guard let first = body.first, let last = body.last, last - first == body.count - 1 else {
      return
    }
    for (index, column) in table.columns.enumerated() where column.part == .value {
      if table.table.columns[column.source].measure?.unit.id != "percent" { continue }
      let rows = (header + 1 + first)...(header + 1 + last)
      try sheet.addDataBars(in: CellRange(rows: rows, column: index), colour: Palette.paleTeal)
    }
  }

  private func formats(for role: Row.Role) -> [ColumnFormats] {
    table.columns.map { column in
      let isTotal = column.isTotal
      let label: TableStyles.Content = column.part == .label ? .label : .text
      var labelFormat = styles.cell(label, in: role, isTotal: isTotal)
      if column.isNumeric {
        labelFormat.horizontal = .right
        labelFormat.indent = styles.density.indent
      }
      let isBound = column.part == .atLeast || column.part == .atMost
      let figure: TableStyles.Content =
        isBound ? .bound(decimals: column.decimals) : .figure(decimals: column.decimals)
      return ColumnFormats(
        figure: styles.cell(figure, in: role, isTotal: isTotal),
        label: labelFormat,
        mark: styles.cell(column.isNumeric ? .figureMark : .remark, in: role, isTotal: isTotal))
    }
  }

  private func write(
    _ cell: PrintedCell, row: Int, _ column: Int, _ formats: [ColumnFormats],
    to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    switch cell {
    case .figure(let value):
      let decimals = table.columns[column].decimals
      if decimals == 0 {
        try sheet.write(value, row: row, column: column, format: formats[column].figure)
      } else {
        let scaled = Double(value) / Self.powersOfTen[min(decimals, Self.powersOfTen.count - 1)]
        try sheet.write(scaled, row: row, column: column, format: formats[column].figure)
      }
    case .ordinal(let number):
      try sheet.write(number, row: row, column: column, format: formats[column].label)
    case .text(let text):
      try sheet.write(text, row: row, column: column, format: formats[column].label)
    case .mark(""), .blank:
      try sheet.writeBlank(row: row, column: column, format: formats[column].mark)
    case .mark(let sign):
      try sheet.write(sign, row: row, column: column, format: formats[column].mark)
    }
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
