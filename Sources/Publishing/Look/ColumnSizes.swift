/// How wide columns are, in screen pixels.
enum ColumnSizes {
  /// Of the notes: number, text, where it is used.
  static let notes = [80, 448, 150]
  /// The most that a text of a table gets in one line, and the longest word that is never broken.
  static let (widestText, widestWord) = (620, 170)
  /// An East Asian text, which may break anywhere, stays whole up to this width: a name, a date.
  static let shortText = 92
  /// So does a text with numbers joined by hyphens, which programs may break: two months.
  static let shortDates = 112
  /// Per cent of an upright page to which the contents are printed smaller rather than turned.
  static let mostShrunkContents = 135
}
