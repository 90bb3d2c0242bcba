package import Tables

/// A cell of a table, and what another table of the same indicator says in it.
///
/// A record stands behind a cell if the table of that record alone gives something there: a figure
/// that is not zero, a bound, or a record among which figures are stated. In a total it is enough
/// to stand in any row that the total adds up.
///
/// | delegations | in 2016 | out 2016 | total 2016 | all years, in |
/// |-------------|---------|----------|------------|---------------|
/// | a, 2016, in | 1       |          | 1          | 1             |
/// | b, 2015, in |         |          |            | 1             |
/// | traced      | a       | none     | a          | a, b          |
package struct CellQuestion: Sendable {
  /// What a table says in the cell.
  enum Answer: Sendable {
    case figure(Observation)
    /// The very words, number or date of the cell asked for.
    case same
    /// Something in the row, but not in this cell.
    case elsewhereInRow
  }

  private let row: Row
  private let key: [String]
  private let column: Column
  private let cell: Cell

  /// Of a row and a column of the table, counted from 0.
  package init(_ table: Table, row: Int, column: Int) {
    self.row = table.rows[row]
    key = table.key(of: table.rows[row])
    self.column = table.columns[column]
    cell = table.rows[row].cells[column]
  }

  /// Nil where the table says nothing of the cell.
  func answer(in keyed: KeyedTable) -> Answer? {
    if case .observation(let asked) = cell, asked.status.contains(.notApplicable) { return nil }
    let table = keyed.table
    let same = keyed.rows(key).lazy.map { table.rows[$0] }
      .filter { $0.role == row.role && (!key.isEmpty || $0.cells == row.cells) }
    if let answer = same.compactMap({ answer(in: $0, of: table) }).first { return answer }
    // Where one row is all there is, it has no total.
    guard row.role == .total, same.isEmpty else { return nil }
    let parts = table.rows.indices.lazy.filter { isPart(keyed.keys[$0]) }
      .map { table.rows[$0] }.filter { $0.role != .total }
    return parts.compactMap { answer(in: $0, of: table) }.first
  }

  /// Whether a row is of the categories that the total leaves as they are.
  private func isPart(_ other: [String]) -> Bool {
    zip(key, other).allSatisfy { $0 == Category.total.id || $0 == $1 }
  }

  private func answer(in other: Row, of table: Table) -> Answer? {
    if column.measure != nil {
      return figure(in: other, of: table, column.id).map(Answer.figure)
    }
    let place = table.columns.firstIndex { $0.id == column.id }
    let says = table.columns.contains { figure(in: other, of: table, $0.id) != nil }
    if column.role == .attribute, row.role != .total, let place, other.cells[place] == cell {
      return .same
    }
    return says ? .elsewhereInRow : nil
  }

  private func figure(in other: Row, of table: Table, _ id: String) -> Observation? {
    guard let place = table.columns.firstIndex(where: { $0.id == id }),
      case .observation(let figure) = other.cells[place], figure.saysSomething
    else { return nil }
    return figure
  }
}

/// A table with its rows by what tells them apart.
struct KeyedTable {
  let table: Table
  let keys: [[String]]
  private let places: [[String]: [Int]]

  init(_ table: Table) {
    self.table = table
    keys = table.rows.map(table.key)
    places = Dictionary(grouping: table.rows.indices) { [keys] in keys[$0] }
  }

  func rows(_ key: [String]) -> [Int] { places[key] ?? [] }
}

extension Table {
  /// What tells a row from the others: its categories; none in a list without any.
  package func key(of row: Row) -> [String] {
    let dimensions = columns.indices.filter { columns[$0].role == .dimension }
    let cells = dimensions.isEmpty ? row.cells : dimensions.map { row.cells[$0] }
    return cells.compactMap { cell in
      if case .category(let category) = cell { category.id } else { nil }
    }
  }
}

extension Observation {
  /// Whether some record stands behind it.
  package var saysSomething: Bool {
    [value, lower, upper].contains { $0 ?? 0 != 0 } || of ?? 0 > 0
  }
}
