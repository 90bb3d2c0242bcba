/// A total that a source states in prose, to be held against the records.
package struct Claim: Sendable {
  package var id: String
  /// Indices into `Register.sources`.
  package var sources: [Int]
  /// The source's own words.
  package var quotation: String
  package var indicator: String
  package var scope: [ScopeTerm]
  package var asOf: Stated<RecordedDate>
  package var figure: Stated<Figure>
  package var note: String
  package var origin: Origin

  package init(
    id: String, sources: [Int], quotation: String, indicator: String, scope: [ScopeTerm],
    asOf: Stated<RecordedDate>, figure: Stated<Figure>, note: String, origin: Origin
  ) {
    self.id = id
    self.sources = sources
    self.quotation = quotation
    self.indicator = indicator
    self.scope = scope
    self.asOf = asOf
    self.figure = figure
    self.note = note
    self.origin = origin
  }
}
