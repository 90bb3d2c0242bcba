/// One holding of a series.
package struct Edition: Sendable {
  package var id: String
  /// Index into `Register.series`.
  package var series: Int
  /// The ordinal; nil where the holding is not numbered.
  package var number: Int?
  package var date: Stated<RecordedDate>?
  /// Index into `Register.places`.
  package var host: Int?
  package var theme: String
  package var organisers: [String]
  /// Figures on the gathering, as the sources state them.
  package var figures: [EditionFigure]
  package var status: RecordStatus
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin
  /// What other folders that record the same edition call it, and where.
  package var repetitions: [Repetition] = []

  package struct Repetition: Hashable, Sendable {
    package var id: String
    package var origin: Origin

    package init(id: String, origin: Origin) {
      self.id = id
      self.origin = origin
    }
  }

  package init(
    id: String, series: Int, number: Int?, date: Stated<RecordedDate>?, host: Int?, theme: String,
    organisers: [String], figures: [EditionFigure], status: RecordStatus, sources: [Int],
    note: String, origin: Origin
  ) {
    self.id = id
    self.series = series
    self.number = number
    self.date = date
    self.host = host
    self.theme = theme
    self.organisers = organisers
    self.figures = figures
    self.status = status
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
