/// How high rows are, in points.
enum RowSizes {
  static let title = 24.0
  static let link = 15.0
  static let section = 33.0
  /// Between the lines above a table and the table.
  static let space = 6.0
  /// Of an empty row, and what Excel gives one that nothing has set a height for.
  static let empty = 15.0
  /// Above and under the lines of a cell, of a header, of a sentence above a table.
  static let (cellPadding, headerPadding, sentencePadding) = (4.5, 9.0, 1.5)

  /// Empty rows that no page has room for.
  static let mostEmpty = 120
  /// Pixels of an empty row.
  static let emptyPixels = 20
  /// Pixels of the lines above a table with its header, and of a row, before they are laid out.
  static let (usualHead, usualRow) = (150, 22)

  /// On the cover.
  enum Cover {
    static let (title, furtherTitle) = (60.0, 30.0)
    static let (subject, period) = (21.0, 18.0)
    static let (space, edge) = (6.0, 3.75)
    static let publisher = 27.0
    static let section = 22.5
    static let fact = 19.5
    static let (spaceAboveLink, spaceUnderLink) = (9.0, 12.0)
  }
}
