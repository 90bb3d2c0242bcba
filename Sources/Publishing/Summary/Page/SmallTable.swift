import Tables

/// A table of figures in plain text, with what is to be said above it.
struct SmallTable: Hashable {
  /// Empty where the paragraph before it says it.
  var caption: String
  var table: TextTable
  /// The statuses that signs in the cells stand for.
  var statuses: Status
  /// Whether a zero is printed in it.
  var showsZero: Bool
}

extension SummaryContext {
  /// The figures of those columns, one line a row, led by a column of labels.
  func smallTable(
    caption: String = "", heading: String, of table: Table, columns: [Int],
    rows: [(label: String, row: Row)]
  ) -> SmallTable {
    var cells = FigureCells(profile: profile, phrases: phrases)
    let lines = rows.map { label, row in
      [label]
        + columns.map { column in
          cells.text(
            row.observation(at: column), decimals: table.columns[column].measure?.decimals ?? 0)
        }
    }
    let headings = columns.map {
      TextTable.Column(heading: words(table.columns[$0].heading), alignment: .right)
    }
    return SmallTable(
      caption: caption,
      table: TextTable(
        columns: [TextTable.Column(heading: heading, alignment: .left)] + headings, rows: lines),
      statuses: cells.statuses, showsZero: cells.showsZero)
  }

  /// The first rows of a table by category, then what is not stated and the total. Rows that are
  /// equal in the last column, by which such tables are ordered, stay together.
  func firstRows(of table: Table) -> (rows: [(label: String, row: Row)], isWhole: Bool) {
    let body = table.rows.filter { $0.role == .body }
    var count = body.count
    if body.count > 8, let column = table.measures.last {
      let isNew = { (row: Int) in
        body[row].observation(at: column) != body[row - 1].observation(at: column)
      }
      count = (1...6).last(where: isNew) ?? 6
    }
    let shown = body.prefix(count) + table.rows.filter { $0.role != .body }
    return (
      shown.map { (words($0.category(at: 0).label), $0) }, shown.count == table.rows.count
    )
  }
}
