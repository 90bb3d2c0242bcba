import Register
package import Tables

/// A cell in which a record stands, by row and column counted from 0.
package struct CellOfRecord: Sendable {
  package let table: String
  package let row: Int
  /// Nil where the record makes up the whole row.
  package let column: Int?
  /// What the record alone gives in the cell.
  package let figure: Observation?
}

extension PartialResults {
  /// The cells of published tables behind which a record stands, in reading order.
  package func cells(
    of record: Facts, _ population: Population, in tables: [Table], _ frame: Frame
  ) -> [CellOfRecord] {
    zip(indicators, places).flatMap { indicator, place -> [CellOfRecord] in
      guard let table = tables.first(where: { $0.id == indicator.declaration.id }) else {
        return []
      }
      return indicator.cells(of: record, population, in: table, partials[place], frame)
    }
  }
}

extension Indicator {
  fileprivate func cells(
    of record: Facts, _ population: Population, in table: Table, _ whole: any Tally,
    _ frame: Frame
  ) -> [CellOfRecord] {
    let columns = table.columns.indices.filter {
      self.population(ofColumn: table.columns[$0].id) == population
    }
    guard !columns.isEmpty, let whole = whole as? Partial,
      let alone = self.table(of: record, of: whole, in: frame).map(KeyedTable.init)
    else { return [] }
    return table.rows.indices.flatMap { row -> [CellOfRecord] in
      let measures = columns.filter { table.columns[$0].measure != nil }
      if measures.isEmpty {
        guard CellQuestion(table, row: row, column: 0).answer(in: alone) != nil else { return [] }
        return [CellOfRecord(table: table.id, row: row, column: nil, figure: nil)]
      }
      return measures.compactMap { column in
        guard
          case .figure(let figure)? = CellQuestion(table, row: row, column: column)
            .answer(in: alone)
        else { return nil }
        return CellOfRecord(table: table.id, row: row, column: column, figure: figure)
      }
    }
  }
}
