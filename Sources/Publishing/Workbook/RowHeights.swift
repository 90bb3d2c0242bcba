import Tables

/// How high the rows of a table are, in points, so that wrapped texts show whole.
struct RowHeights {
  let header: Double
  let rows: [Double]

  /// Excel's limit.
  private static let most = 408.75

  init(of table: PrintedTable, in widths: [Int], _ density: Density, isEastAsian: Bool = false) {
    let body = TextMeasure(size: density.size, isEastAsian: isEastAsian)
    let bold = TextMeasure(size: density.size, bold: true, isEastAsian: isEastAsian)
    let headings = TextMeasure(size: density.headerSize, bold: true, isEastAsian: isEastAsian)
    let rooms = zip(widths, table.columns).map { width, column in
      width - density.padding(isNumeric: column.isNumeric) + TableWidths.leeway
    }
    let measures = table.columns.map { $0.part == .label ? bold : body }
    let headers = zip(table.columns, rooms).map { headings.height(of: $0.header, room: $1) }
    header = Self.height(headers.max() ?? 0, padding: RowSizes.headerPadding)
    let line = body.height(of: "", room: 0)
    rows = table.rows.map { row in
      var height = line
      for (column, cell) in row.cells.enumerated() {
        switch cell {
        case .text(let text), .mark(let text):
          height = max(height, measures[column].height(of: text, room: rooms[column]))
        case .figure, .ordinal, .blank: break
        }
      }
      return Self.height(height)
    }
  }

  /// The same with so many points more for every row but the header.
  func loosened(by points: Double) -> RowHeights {
    RowHeights(header: header, rows: rows.map { min(Self.most, $0 + points) })
  }

  init(header: Double, rows: [Double]) {
    self.header = header
    self.rows = rows
  }

  /// The height of a row for a text of so many points: in steps of 0.75 points, which are whole
  /// pixels, and no more than Excel allows.
  static func height(_ text: Double, padding: Double = RowSizes.cellPadding) -> Double {
    min(most, ((text + padding) / 0.75).rounded(.up) * 0.75)
  }
}
