internal import Tables

/// A dimension of a table, and the column that holds its categories, if one does.
struct Dimension: Sendable {
  var id: String
  var column: Int?

  /// The dimensions in the order of the columns that hold or fix them.
  static func all(of table: Table) -> [Dimension] {
    let holders = table.columns.enumerated().filter { $0.element.role == .dimension }
    var dimensions: [Dimension] = []
    for column in table.columns {
      let ids =
        column.role == .dimension
        ? [column.id] : column.measure?.coordinates.map(\.dimension) ?? []
      for id in ids where !dimensions.contains(where: { $0.id == id }) {
        let holder = holders.first { $0.element.id == id }
        dimensions.append(Dimension(id: id, column: holder?.offset))
      }
    }
    return dimensions
  }

  /// What the column fixes goes before what the row says.
  func origin(in column: MeasureColumn) -> Layout.Origin {
    if let fixed = column.measure.coordinates.first(where: { $0.dimension == id }) {
      .constant(fixed.category)
    } else if let index = self.column {
      .category(column: index)
    } else {
      .constant(Category.total.id)
    }
  }

  func field(
    in table: Table, _ measures: [MeasureColumn], _ contents: [ColumnContents]
  ) -> DataField {
    var origins: [Layout.Origin] = []
    for measure in measures where !origins.contains(origin(in: measure)) {
      origins.append(origin(in: measure))
    }
    let categories = origins.flatMap { origin -> [Category] in
      switch origin {
      case .category(let index): contents[index].categories
      case .constant(Category.total.id): [.total]
      case .constant(let id): [Category(verbatim: id)]
      case .description, .figure, .notes: []
      }
    }
    var field = DataField(named: Layout.name(beside: id), categories)
    if let column { field.describe(as: table.columns[column]) }
    return field
  }
}
