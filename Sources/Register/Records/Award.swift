/// A scholarship, aid or donation.
package struct Award: Sendable {
  package var id: String
  package var date: Stated<RecordedDate>?
  package var kind: AwardKind
  /// Index into `Register.places`, as is `partner`.
  package var home: Int
  package var partner: Int?
  package var giver: String
  package var recipients: Stated<Figure>
  package var amount: Stated<Figure>
  /// ISO 4217 code; empty where no amount is stated.
  package var currency: String
  /// Identifier of the edition at which it was given; empty where not stated.
  package var edition: String
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin

  package init(
    id: String, date: Stated<RecordedDate>?, kind: AwardKind, home: Int, partner: Int?,
    giver: String, recipients: Stated<Figure>, amount: Stated<Figure>, currency: String,
    edition: String, sources: [Int], note: String, origin: Origin
  ) {
    self.id = id
    self.date = date
    self.kind = kind
    self.home = home
    self.partner = partner
    self.giver = giver
    self.recipients = recipients
    self.amount = amount
    self.currency = currency
    self.edition = edition
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}
