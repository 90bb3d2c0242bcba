/// What a source set is declared to be complete for: only there is nothing recorded a true zero.
package struct Coverage: Sendable {
  /// A place identifier, or `*` for every area.
  package var area: String
  /// `partnerships`, `editions:SERIES`, `participations:PROGRAMME`, `delegations`.
  package var population: String
  package var from: Stated<RecordedDate>
  package var to: Stated<RecordedDate>
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin

  package init(
    area: String, population: String, from: Stated<RecordedDate>, to: Stated<RecordedDate>,
    sources: [Int], note: String, origin: Origin
  ) {
    self.area = area
    self.population = population
    self.from = from
    self.to = to
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
