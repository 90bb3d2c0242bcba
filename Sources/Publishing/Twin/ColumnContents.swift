internal import Tables

/// What the cells of one column hold, as far as the layout and the schema of its file ask.
struct ColumnContents: Sendable {
  private(set) var hasNumbers = false
  private(set) var hasDates = false
  /// Whether a cell holds a text, a category or a figure.
  private(set) var hasOthers = false
  private(set) var hasCoverage = false
  /// Each once.
  private(set) var missing: [MissingValue] = [.notStated]
  /// The categories of a dimension, each once, in the order of the rows.
  private(set) var categories: [Category] = []
  private var known: Set<String> = []

  /// The contents of every column, in one pass over the rows.
  static func all(of table: Table) -> [ColumnContents] {
    var contents = table.columns.map { _ in ColumnContents() }
    for row in table.rows {
      for index in contents.indices {
        switch table.columns[index].role {
        case .dimension: contents[index].add(row.category(at: index))
        case .attribute: contents[index].add(row.cells[index])
        case .measure: contents[index].add(row.observation(at: index))
        }
      }
    }
    return contents
  }

  private mutating func add(_ category: Category) {
    if category.id != categories.last?.id, known.insert(category.id).inserted {
      categories.append(category)
    }
  }

  private mutating func add(_ cell: Cell) {
    switch cell {
    case .number: hasNumbers = true
    case .date: hasDates = true
    case .empty(let status):
      let value = MissingValue(status)
      if !missing.contains(value) { missing.append(value) }
    case .category, .text, .observation: hasOthers = true
    }
  }

  private mutating func add(_ observation: Observation) {
    hasCoverage = hasCoverage || observation.of != nil
  }
}
