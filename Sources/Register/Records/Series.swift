/// Something held again and again under one name, its holdings counted by ordinals.
package struct Series: Sendable {
  package var id: String
  package var kind: SeriesKind
  package var names: Names
  package var note: String
  package var origin: Origin

  package init(
    id: String, kind: SeriesKind, names: Names, note: String, origin: Origin
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.note = note
    self.origin = origin
  }
}
