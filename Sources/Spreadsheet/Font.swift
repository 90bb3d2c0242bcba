/// A typeface with its size and colour, for cells, charts and page margins alike.
///
/// The default is Excel's own, on which column widths are measured.
package struct Font: Hashable, Sendable {
  package var name: String
  /// In points, 1 to 409.
  package var size: Double
  package var bold: Bool
  package var italic: Bool
  package var underlined: Bool
  package var colour: Colour

  package init(
    _ name: String = "Calibri", size: Double = 11, bold: Bool = false, italic: Bool = false,
    underlined: Bool = false, colour: Colour = .black
  ) {
    self.name = name
    self.size = size
    self.bold = bold
    self.italic = italic
    self.underlined = underlined
    self.colour = colour
  }

  /// Why Excel would not take this font, or nil.
  ///
  /// Excel's limit is 31 UTF-16 units; libxlsxwriter cuts a name inside a character at 127 bytes.
  var refusal: String? {
    if name.isEmpty { return "a font needs a name" }
    if name.utf16.count > 31 || name.utf8.count > 127 {
      return "font name '\(name)' exceeds Excel's limit of 31 characters"
    }
    if let reason = PlainText.refusal(of: name) { return "font name: \(reason)" }
    if !(1...409).contains(size) { return "font size \(size) is outside Excel's 1 to 409" }
    return nil
  }
}
