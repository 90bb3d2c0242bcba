package import Spreadsheet
package import Tables

/// Typefaces and sizes, in points.
package struct Typography: Sendable {
  package let face: String
  /// Whether the face is made for Chinese, and its lines are higher than those of Latin ones.
  package let isEastAsian: Bool

  package init(for language: Language) {
    isEastAsian = language == .chinese
    face =
      switch language {
      case .english, .german: "Arial"
      case .chinese: "Microsoft YaHei"
      }
  }

  package static let coverTitle = 22.0
  package static let coverSubtitle = 11.0
  package static let headline = 22.0
  package static let title = 14.0
  package static let section = 11.0
  package static let body = 10.0
  /// Lists of records, and tables of many columns.
  package static let list = 9.0
  /// Headers of tables that are set tightly.
  package static let tightHeader = 8.0
  package static let remark = 9.0
  package static let chartTitle = 11.0
  package static let chartText = 9.0
  package static let chartLabel = 8.0
  package static let footer = 8.0

  package func font(
    _ size: Double, _ colour: Colour = Palette.text, bold: Bool = false, italic: Bool = false,
    underlined: Bool = false
  ) -> Font {
    Font(
      face, size: size, bold: bold, italic: italic, underlined: underlined, colour: colour)
  }
}
