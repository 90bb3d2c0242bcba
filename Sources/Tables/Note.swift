/// A remark that tables refer to. Notes are numbered in the order of their first use.
package struct Note: Hashable, Sendable {
  /// Stable identifier, for example `start-rule`.
  package var id: String
  package var text: Wording

  package init(id: String, text: Wording) {
    self.id = id
    self.text = text
  }
}
