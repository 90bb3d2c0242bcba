/// A programme that pairs or gathers cities in cohorts.
package struct Programme: Sendable {
  package var id: String
  package var names: Names
  package var note: String
  package var origin: Origin

  package init(
    id: String, names: Names, note: String, origin: Origin
  ) {
    self.id = id
    self.names = names
    self.note = note
    self.origin = origin
  }
}
