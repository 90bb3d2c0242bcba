/// What stands in the top or bottom margin of each printed page.
package struct PageMargin: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case text(String)
    case pageNumber
    case pageCount
  }

  package var left: [Part]
  package var centre: [Part]
  package var right: [Part]
  package var font: Font

  package init(
    left: [Part] = [], centre: [Part] = [], right: [Part] = [], font: Font = Font(size: 8)
  ) {
    self.left = left
    self.centre = centre
    self.right = right
    self.font = font
  }

  /// Characters that Excel allows in all, codes included.
  static let limit = 255

  /// Excel's code for the margin, such as `&L&"Arial,Regular"&8&K000000Page &P`.
  var code: String {
    section("&L", left) + section("&C", centre) + section("&R", right)
  }

  /// Why Excel would not take the margin, or nil.
  var refusal: String? {
    if let reason = font.refusal { return reason }
    if font.name.utf8.contains(where: #"",&"#.utf8.contains) {
      return "font name '\(font.name)' cannot stand in a header or footer"
    }
    for case .text(let text) in left + centre + right {
      if let reason = PlainText.refusal(of: text) { return "header or footer: \(reason)" }
    }
    let code = code
    if code.utf8.count <= Self.limit { return nil }
    let length = code.utf16.count
    return length > Self.limit
      ? "a header or footer of \(length) characters exceeds Excel's limit of 255" : nil
  }

  private func section(_ name: String, _ parts: [Part]) -> String {
    parts.isEmpty ? "" : name + fontCode + parts.map(code(of:)).joined()
  }

  /// The colour comes last: a text that starts with a digit would lengthen the size.
  private var fontCode: String {
    let style =
      switch (font.bold, font.italic) {
      case (false, false): "Regular"
      case (true, false): "Bold"
      case (false, true): "Italic"
      case (true, true): "Bold Italic"
      }
    return "&\"\(font.name),\(style)\"&\(Int(font.size))\(colourCode)"
  }

  private var colourCode: String {
    "&K\(font.colour.digits)"
  }

  private func code(of part: Part) -> String {
    switch part {
    case .text(let text): code(of: CellText.escaped(text))
    case .pageNumber: "&P"
    case .pageCount: "&N"
    }
  }

  /// An ampersand is doubled. libxlsxwriter reads `&G` and `&[` as pictures even then, so the
  /// colour is said again in between.
  private func code(of text: String) -> String {
    if !text.utf8.contains(UInt8(ascii: "&")) { return text }
    var code = ""
    for (index, piece) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { code += "&&" }
      if index > 0 && (piece.hasPrefix("G") || piece.hasPrefix("[")) { code += colourCode }
      code += piece
    }
    return code
  }
}
