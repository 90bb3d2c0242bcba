import Register
package import Tables

/// A published statistic: what it counts, and how its partial results become a table.
package protocol Indicator: Sendable {
  associatedtype Partial: Tally
  var declaration: Declaration { get }
  /// Names the partial result; indicators that count the same and lay it out in different ways
  /// give one name and share it.
  var tallyID: String { get }
  func empty(in scope: Scope) -> Partial
  /// The table, or nil where no record of its population exists.
  func finish(_ partial: Partial, in frame: Frame) -> Table?
  /// The table of a part of the records as the table of the whole shows them: in its columns, and
  /// with what the whole decides, as which places are the most visited.
  ///
  /// Every record that adds to a cell of the whole gives something in that cell when it is alone a
  /// part of it; see `CellQuestion`.
  func finish(_ part: Partial, of whole: Partial, in frame: Frame) -> Table?
  /// The records that a column of the table counts.
  func population(ofColumn id: String) -> Population
}

extension Indicator {
  package var tallyID: String { declaration.id }

  package func finish(_ part: Partial, of whole: Partial, in frame: Frame) -> Table? {
    finish(part, in: frame)
  }

  package func population(ofColumn id: String) -> Population { declaration.population }
}

/// What a reader must know of an indicator before its figures.
package struct Declaration: Sendable {
  /// The table's id, in kebab case.
  package let id: String
  package let unit: Unit
  package let population: Population
  package let nature: Table.Nature
  package let title: Wording
  /// At most 25 characters in every language.
  package let shortTitle: Wording
  /// One sentence: what is counted, and by what.
  package let definition: Wording

  package init(
    id: String, unit: Unit, population: Population, nature: Table.Nature, title: Wording,
    shortTitle: Wording, definition: Wording
  ) {
    self.id = id
    self.unit = unit
    self.population = population
    self.nature = nature
    self.title = title
    self.shortTitle = shortTitle
    self.definition = definition
  }

  /// The table with these columns and rows.
  func table(
    columns: [Column], rows: [Row], notes: [Note] = [], charts: [Chart] = [],
    period: ClosedRange<Int>? = nil, stockFlow: StockFlow? = nil
  ) -> Table {
    Table(
      id: id, title: title, shortTitle: shortTitle, summary: definition, nature: nature,
      columns: columns, rows: rows, notes: notes, charts: charts,
      period: period, stockFlow: stockFlow)
  }
}
