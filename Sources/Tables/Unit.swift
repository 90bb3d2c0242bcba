/// What one of a count is. Figures of two units are never added.
package struct Unit: Hashable, Sendable {
  /// Stable identifier in tidy files, for example `delegation`.
  package var id: String
  /// The unit as a heading shows it in round brackets: the plural in English and German.
  package var name: Wording

  package init(id: String, name: Wording) {
    self.id = id
    self.name = name
  }
}
