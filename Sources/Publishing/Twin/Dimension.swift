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
      case .constant(let id): [Category(id: id, label: label(of: id, in: measures))]
      case .description, .figure, .notes: []
      }
    }
    var field = DataField(named: Layout.name(beside: id), categories)
    if let column { field.describe(as: table.columns[column]) }
    return field
  }

  /// What a category that columns fix is called: the heading of the first column of figures that
  /// tells nothing else from the others.
  private func label(of category: String, in measures: [MeasureColumn]) -> Wording {
    let naming = measures.first { measure in
      measure.category(of: id) == category
        && measure.measure.coordinates.allSatisfy { coordinate in
          coordinate.dimension == id || coordinate.category.hasPrefix("_")
            || measures.allSatisfy { $0.category(of: coordinate.dimension) == coordinate.category }
        }
    }
    let isNumber = category.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return isNumber
      ? Wording(verbatim: category)
      : naming?.column.heading ?? Wording(verbatim: category)
  }
}

extension MeasureColumn {
  /// The category of a dimension at which the column is held.
  fileprivate func category(of dimension: String) -> String? {
    measure.coordinates.first { $0.dimension == dimension }?.category
  }
}
