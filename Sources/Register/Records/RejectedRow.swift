/// A record that was kept out, as a row of a table in which it can be corrected.
package struct RejectedRow: Sendable {
  package let origin: Origin
  /// Its cells by the headings of their fields; none where they cannot be told.
  package var cells: [(heading: String, text: String)] = []
  /// Its text, where its cells cannot be told.
  package var original = ""
  /// What a correction names it by.
  package var key = ""

  package init(
    origin: Origin, cells: [(heading: String, text: String)] = [], original: String = "",
    key: String = ""
  ) {
    self.origin = origin
    self.cells = cells
    self.original = original
    self.key = key
  }
}
