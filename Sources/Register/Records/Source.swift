/// A document that records are taken from.
package struct Source: Sendable {
  package var id: String
  package var title: String
  package var publisher: String
  package var date: Stated<RecordedDate>?
  package var language: String
  package var address: String
  package var note: String
  package var origin: Origin

  package init(
    id: String, title: String, publisher: String, date: Stated<RecordedDate>?, language: String,
    address: String, note: String, origin: Origin
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.language = language
    self.address = address
    self.note = note
    self.origin = origin
  }
}
