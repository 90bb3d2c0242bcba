import Tables

/// Cells by the identifiers of their rows and columns.
extension Table {
  func column(_ id: String) -> Int? {
    columns.firstIndex { $0.id == id }
  }

  /// The row of that category in the first column, the last where several have it.
  func row(_ category: String) -> Row? {
    rows.last { $0.category(at: 0).id == category }
  }

  func total() -> Row? { row(Category.total.id) }

  /// The columns of figures.
  var measures: [Int] { columns.indices.filter { columns[$0].measure != nil } }

  /// What stands at a row and column; nil where the table has no such cell.
  func observation(row: String, column: String) -> Observation? {
    guard let row = self.row(row), let column = self.column(column) else { return nil }
    return row.observation(at: column)
  }

  /// What a sentence may say of the cell; nil where there is none or nothing is known of it.
  func quantity(row: String, column: String) -> Quantity? {
    observation(row: row, column: column).flatMap { Quantity($0) }
  }
}

extension Row {
  /// What a sentence may say of the row's cell in that column.
  func quantity(at column: Int?) -> Quantity? {
    column.flatMap { Quantity(observation(at: $0)) }
  }
}
