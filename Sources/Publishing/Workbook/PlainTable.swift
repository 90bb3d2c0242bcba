import Spreadsheet
import Tables

/// A table of texts on one of the sheets without figures.
struct PlainTable {
  enum Cell {
    case text(String)
    case number(Int)
    case link(String, sheet: String)

    var words: String {
      switch self {
      case .text(let text), .link(let text, _): text
      case .number(let number): String(number)
      }
    }
  }

  let name: String
  let headers: [String]
  let rows: [[Cell]]

  /// Writes the table under what the sheet holds so far; the columns' widths are in pixels.
  func write(
    _ widths: [Int], _ type: Typography, _ sheetRows: inout SheetRows, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    let styles = TableStyles(type, density: .open, zero: "0")
    let header = try sheetRows.take(Self.headerHeight, in: &sheet)
    try sheet.addTable(specification(header: header, styles))
    let label = styles.cell(.label, in: .body, isTotal: false)
    let text = styles.cell(.text, in: .body, isTotal: false)
    var link = text
    link.font.colour = Palette.link
    link.font.underlined = true
    for row in rows {
      let index = try sheetRows.take(Self.height(of: row, widths), in: &sheet)
      for (column, cell) in row.enumerated() {
        let format = column == 0 ? label : text
        try write(cell, row: index, column, format, link: link, to: &sheet)
      }
    }
  }

  /// Points of the header with the first of the rows.
  func height(ofFirst count: Int, _ widths: [Int]) -> Double {
    rows.prefix(count).reduce(Self.headerHeight) { $0 + Self.height(of: $1, widths) }
  }

  private static var headerHeight: Double {
    let bold = TextMeasure(size: Density.open.size, bold: true)
    return RowHeights.height(bold.height(of: "", room: 0), padding: RowSizes.headerPadding)
  }

  private static func height(of row: [Cell], _ widths: [Int]) -> Double {
    let measure = TextMeasure(size: Density.open.size)
    let heights = zip(row, widths).map { cell, width in
      measure.height(of: cell.words, room: width - Density.padding)
    }
    return RowHeights.height(heights.max() ?? 0)
  }

  private func specification(header: Int, _ styles: TableStyles) -> TableSpecification {
    TableSpecification(
      name: name,
      range: CellRange(rows: header...(header + rows.count), columns: 0...(headers.count - 1)),
      columns: headers.map { .init($0, format: styles.header(isNumeric: false)) })
  }

  private func write(
    _ cell: Cell, row: Int, _ column: Int, _ format: CellFormat, link: CellFormat,
    to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    switch cell {
    case .text(let text):
      try sheet.write(text.cutToCell(), row: row, column: column, format: format)
    case .number(let number):
      try sheet.write(number, row: row, column: column, format: format)
    case .link(let text, let target):
      try sheet.write(
        text.cut(toBytes: 2_000),
        linkingTo: .cell(CellAddress(row: 0, column: 0), sheet: target), row: row, column: column,
        format: link)
    }
  }
}
