package import Tables

/// The figures of a table as its data file publishes them, and where each stands in the table.
package struct PlacedFigures: Sendable {
  package let table: FigureTable
  /// The row and the column of every cell, in the order of the cells.
  package let places: [(row: Int, column: Int)]

  /// Nil of a list, and of a table whose cells have no names of their own.
  package init?(_ table: Table) {
    let layout = Layout(table)
    guard !layout.key.isEmpty else { return nil }
    var cells: [FigureCell] = []
    var places: [(row: Int, column: Int)] = []
    var names: Set<[String]> = []
    for (index, row) in table.rows.enumerated() {
      for origins in layout.records {
        guard let (column, decimals) = origins.measured, let measure = table.columns[column].measure
        else { continue }
        let key = layout.key.map { row.identifier(at: origins[$0]) }
        guard names.insert(key).inserted else { return nil }
        cells.append(
          FigureCell(
            key: key, unit: measure.unit.id, decimals: decimals,
            observation: row.observation(at: column).asPublished))
        places.append((index, column))
      }
    }
    self.places = places
    self.table = FigureTable(
      id: table.id, title: table.title,
      dimensions: layout.key.map { layout.fields[$0].dimension },
      units: layout.fields.first { $0.name == "unit" }?.dimension.labels ?? [:], cells: cells)
  }
}

extension [Layout.Origin] {
  /// The column whose figures they are, with its decimals.
  fileprivate var measured: (column: Int, decimals: Int)? {
    for case .figure(.value, let column, let decimals) in self { return (column, decimals) }
    return nil
  }
}

extension DataField {
  fileprivate var dimension: FigureTable.Dimension {
    FigureTable.Dimension(
      id: name,
      labels: Dictionary(categories.map { ($0.id, $0.label) }) { first, _ in first })
  }
}

extension Observation {
  /// What a reader of the data file gets of it.
  fileprivate var asPublished: Observation {
    Observation(
      value: Figure.value.number(of: self), lower: Figure.lower.number(of: self),
      upper: Figure.upper.number(of: self),
      status: Status(letters: statusLetters) ?? status,
      covered: Figure.covered.number(of: self).map(Int.init),
      of: Figure.of.number(of: self).map(Int.init))
  }
}
