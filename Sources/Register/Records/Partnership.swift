/// A relation between two local authorities.
package struct Partnership: Sendable {
  package var id: String
  /// Index into `Register.places`, as is `partner`.
  package var home: Int
  package var partner: Int
  package var kind: PartnershipKind
  /// Nil where no source states it.
  package var established: Stated<RecordedDate>?
  /// When a source states the relation to be in force: the latest it can have begun.
  package var attested: Stated<RecordedDate>?
  package var ended: Stated<RecordedDate>?
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin
  /// Nil where no other record tells of the same two places.
  package var account: PartnershipAccount?

  package init(
    id: String, home: Int, partner: Int, kind: PartnershipKind, established: Stated<RecordedDate>?,
    attested: Stated<RecordedDate>?, ended: Stated<RecordedDate>?, sources: [Int], note: String,
    origin: Origin
  ) {
    self.id = id
    self.home = home
    self.partner = partner
    self.kind = kind
    self.established = established
    self.attested = attested
    self.ended = ended
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
