package import Publishing
package import Tables

/// A cell of a release's table, found.
package struct TableCell: Sendable {
  package let table: Table
  /// The number in the table's title; nil for the lists behind the tables.
  package let number: Int?
  /// Row and column, counted from 0.
  package let row: Int
  package let column: Int
  /// What of the column was asked for.
  package let part: WorkbookMap.Part

  package init(
    _ table: Table, number: Int?, row: Int, column: Int, part: WorkbookMap.Part = .value
  ) {
    self.table = table
    self.number = number
    self.row = row
    self.column = column
    self.part = part
  }

  package var cell: Cell { table.rows[row].cells[column] }
  package var heading: Column { table.columns[column] }

  package var figure: Observation? {
    if case .observation(let figure) = cell { figure } else { nil }
  }

  /// The headings and labels that name the row; of a list those of its first column, or of its
  /// categories where that is one.
  package var labels: [(heading: Wording, label: Wording)] {
    let row = table.rows[row]
    func isCategory(_ column: Int) -> Bool {
      if case .category = row.cells[column] { true } else { false }
    }
    var named = table.columns.indices.filter { table.columns[$0].role == .dimension }
    if named.isEmpty {
      named = isCategory(0) ? table.columns.indices.filter(isCategory) : [0]
    }
    return named.map {
      (table.columns[$0].heading, row.cells[$0].words ?? Wording(verbatim: "\(self.row + 1)"))
    }
  }
}

extension Cell {
  /// The words of a cell that is no figure; nil where it is empty.
  package var words: Wording? {
    switch self {
    case .category(let category): category.label
    case .text(let wording): wording
    case .number(let number): Wording(verbatim: "\(number)")
    case .date(let date): Wording(verbatim: date)
    case .observation, .empty: nil
    }
  }

  /// Every way in which a reader may name it, as names are compared.
  var names: [String] {
    var names = words.map { [$0.en, $0.zh, $0.de] } ?? []
    if case .category(let category) = self {
      names.append(category.id)
      if category.id == Category.total.id {
        names += [Category.total.label.en, Category.total.label.zh, Category.total.label.de]
      }
    }
    return names.map(\.comparable)
  }
}
