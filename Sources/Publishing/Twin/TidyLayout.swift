internal import Tables

extension Layout {
  /// One observation a record: the dimensions, the measure where there are several, the figure,
  /// its unit, and what else the table's columns and notes say of the row.
  ///
  /// A dimension that some columns fix and a column leaves open is that column's total, `_T`.
  init(tidy table: Table) {
    let measures = MeasureColumn.all(of: table)
    let dimensions = Dimension.all(of: table)
    let contents = ColumnContents.all(of: table)
    let attributes = table.columns.indices.filter { table.columns[$0].role == .attribute }
    let hasSeveralMeasures = Set(measures.map(\.measure.id)).count > 1
    let hasNotes =
      table.rows.contains { !$0.notes.isEmpty } || measures.contains { !$0.column.notes.isEmpty }

    var fields = dimensions.map { $0.field(in: table, measures, contents) }
    if hasSeveralMeasures { fields.append(MeasureColumn.measureField(measures)) }
    let key = Array(fields.indices)
    let decimals = measures.map(\.measure.decimals).max() ?? 0
    fields += Figure.allCases.map { $0.field(named: $0.rawValue, decimals: decimals) }
    fields.append(MeasureColumn.unitField(measures))
    fields += attributes.map { index in
      var field = DataField(describing: table.columns[index], contents[index])
      field.name = Layout.name(beside: field.name)
      return field
    }
    if hasNotes { fields.append(Layout.notesField) }

    let records = measures.map { measure -> [Origin] in
      dimensions.map { $0.origin(in: measure) }
        + (hasSeveralMeasures ? [.constant(measure.measure.id)] : [])
        + Figure.allCases.map { measure.origin(of: $0) }
        + [.constant(measure.measure.unit.id)]
        + attributes.map { .description(column: $0) }
        + (hasNotes ? [.notes(column: measure.index)] : [])
    }
    self.init(fields: fields, records: records, key: key)
  }

  /// The name of a field beside the standard ones: a column called `status` becomes `row_status`.
  static func name(beside id: String) -> String {
    let standard = Figure.allCases.map(\.rawValue) + ["measure", "unit", "notes"]
    return standard.contains(id) ? "row_" + id : id
  }

  static let notesField = DataField(
    name: "notes", description: "Identifiers of the notes that apply, separated by blanks.",
    kind: .string)
}
