/// A signed document, or several of one occasion.
package struct Agreement: Sendable {
  package var id: String
  package var date: Stated<RecordedDate>?
  /// Index into `Register.places`, as is `partner`.
  package var home: Int
  package var partner: Int?
  package var parties: [String]
  package var kind: String
  package var field: String
  /// How many documents were signed.
  package var documents: Stated<Figure>
  /// Identifier of the delegation during which it was signed; empty where not stated.
  package var exchange: String
  package var status: RecordStatus
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin

  package init(
    id: String, date: Stated<RecordedDate>?, home: Int, partner: Int?, parties: [String],
    kind: String, field: String, documents: Stated<Figure>, exchange: String, status: RecordStatus,
    sources: [Int], note: String, origin: Origin
  ) {
    self.id = id
    self.date = date
    self.home = home
    self.partner = partner
    self.parties = parties
    self.kind = kind
    self.field = field
    self.documents = documents
    self.exchange = exchange
    self.status = status
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
