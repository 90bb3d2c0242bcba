internal import Tables

/// A column of observations, and its place in the table.
struct MeasureColumn: Sendable {
  var index: Int
  var column: Column
  var measure: Measure

  static func all(of table: Table) -> [MeasureColumn] {
    table.columns.enumerated().compactMap { index, column in
      column.measure.map { MeasureColumn(index: index, column: column, measure: $0) }
    }
  }

  func origin(of figure: Figure) -> Layout.Origin {
    .figure(figure, column: index, decimals: figure.isCount ? 0 : measure.decimals)
  }

  /// The field that tells measures apart. A measure is called by the heading of its only column, or
  /// of that of its totals where it says more than that; else by what it counts.
  static func measureField(_ columns: [MeasureColumn]) -> DataField {
    let columnsOfMeasure = Dictionary(grouping: columns, by: \.measure.id)
    var field = DataField(
      named: "measure",
      columns.map { column in
        let id = column.measure.id
        let own = columnsOfMeasure[id] ?? []
        let naming = own.count == 1 ? column : own.first(where: \.isOfNamedTotals)
        return Category(
          id: id, label: naming?.column.heading ?? column.measure.unit.name)
      })
    field.description = "What is measured."
    return field
  }

  /// Whether it holds totals under a heading of their own.
  private var isOfNamedTotals: Bool {
    !measure.coordinates.isEmpty && column.heading != Category.total.label
      && measure.coordinates.allSatisfy {
        $0.category == Category.total.id || Int($0.category) != nil
      }
  }

  static func unitField(_ columns: [MeasureColumn]) -> DataField {
    var field = DataField(
      named: "unit", columns.map { Category(id: $0.measure.unit.id, label: $0.measure.unit.name) })
    field.description = "What the figure counts."
    return field
  }
}
