/// A background observation that no record of this register makes up.
package struct ContextFigure: Sendable {
  package var id: String
  package var series: String
  /// A country code or a place identifier, as the table gives it.
  package var area: String
  package var date: Stated<RecordedDate>?
  package var figure: Stated<Figure>
  package var unit: String
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin

  package init(
    id: String, series: String, area: String, date: Stated<RecordedDate>?, figure: Stated<Figure>,
    unit: String,
    sources: [Int], note: String, origin: Origin
  ) {
    self.id = id
    self.series = series
    self.area = area
    self.date = date
    self.figure = figure
    self.unit = unit
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
