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

  /// The field that tells measures apart. A measure with one column is named by its heading.
  static func measureField(_ columns: [MeasureColumn]) -> DataField {
    let columnsOfMeasure = Dictionary(grouping: columns, by: \.measure.id)
    var field = DataField(
      named: "measure",
      columns.map { column in
        let id = column.measure.id
        return columnsOfMeasure[id]?.count == 1
          ? Category(id: id, label: column.column.heading) : Category(verbatim: id)
      })
    field.description = "What is measured."
    return field
  }

  static func unitField(_ columns: [MeasureColumn]) -> DataField {
    var field = DataField(
      named: "unit", columns.map { Category(id: $0.measure.unit.id, label: $0.measure.unit.name) })
    field.description = "What the figure counts."
    return field
  }
}
