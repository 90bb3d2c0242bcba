import Tables

/// How high the rows of a table are, in points, so that wrapped texts show whole.
struct RowHeights {
  let header: Double
  let rows: [Double]

  /// Pixels of the columns' padding that texts may still take.
  private static let leeway = 2
  /// Above and under the lines of a cell.
  private static let padding = 4.5
  private static let headerPadding = 9.0

  init(of table: PrintedTable, in widths: [Int], size: Double) {
    let body = TextMeasure(size: size)
    let bold = TextMeasure(size: size, bold: true)
    let rooms = widths.map { $0 - TableWidths.padding + Self.leeway }
    let measures = table.columns.map { $0.part == .label ? bold : body }
    let headers = zip(table.columns, rooms).map { bold.height(of: $0.header, room: $1) }
    header = Self.height(headers.max() ?? 0, padding: Self.headerPadding)
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

  /// The height of a row for a text of so many points: in steps of 0.75 points, which are whole
  /// pixels, and no more than Excel allows.
  static func height(_ text: Double, padding: Double = padding) -> Double {
    min(408.75, ((text + padding) / 0.75).rounded(.up) * 0.75)
  }
}
