/// A place in a JSON text.
package struct JSONPlace: Hashable, Sendable {
  /// From 1; lines end in LF, CR LF or CR.
  package var line: Int
  /// The ordinal of the byte in its line, from 1; a byte order mark does not count.
  package var column: Int
  /// From 0, in bytes from the start of the text.
  package var offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}
