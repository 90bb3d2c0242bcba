internal import Tables

extension Layout {
  /// The table's columns as they are. A column of observations takes several fields: the figure
  /// under the column's own name, then `_lower`, `_upper` and `_status`, and `_covered` and `_of`
  /// where they occur.
  init(list table: Table) {
    var fields: [DataField] = []
    var origins: [Origin] = []
    for (index, contents) in ColumnContents.all(of: table).enumerated() {
      let column = table.columns[index]
      switch column.role {
      case .dimension:
        var field = DataField(named: column.id, contents.categories)
        field.describe(as: column)
        fields.append(field)
        origins.append(.category(column: index))
      case .attribute:
        fields.append(DataField(describing: column, contents))
        origins.append(.description(column: index))
      case .measure(let measure):
        let measured = MeasureColumn(index: index, column: column, measure: measure)
        let figures = contents.hasCoverage ? Figure.allCases : [.value, .lower, .upper, .status]
        fields += figures.map { measured.field(of: $0) }
        origins += figures.map { measured.origin(of: $0) }
      }
    }
    if table.rows.contains(where: { !$0.notes.isEmpty }) {
      fields.append(Layout.notesField)
      origins.append(.notes(column: nil))
    }
    self.init(fields: fields, records: [origins], key: [])
  }
}

extension MeasureColumn {
  /// The field of one part of the column's figures in a list.
  fileprivate func field(of figure: Figure) -> DataField {
    let name = figure == .value ? column.id : column.id + "_" + figure.rawValue
    var field = figure.field(named: name, decimals: measure.decimals)
    if figure == .value {
      field.describe(as: column)
      field.unit = measure.unit.id
    }
    return field
  }
}
