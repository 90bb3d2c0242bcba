/// Where a record stands: the way back from a published figure.
package struct Origin: Hashable, Sendable {
  /// Index into `Register.files`.
  package var file: Int
  /// Line of the record's first byte, counted from 1.
  package var line: Int

  package init(file: Int, line: Int) {
    self.file = file
    self.line = line
  }
}
