import CXlsxWriter

extension Font {
  /// Lends the font as charts want it.
  func withLibraryFont<Result>(
    _ body: (UnsafeMutablePointer<lxw_chart_font>) -> Result
  ) -> Result {
    withMutableCString(name) { name in
      var font = lxw_chart_font()
      font.name = name
      font.size = size
      // The library knows no "not bold": without this a title is bold by default.
      font.bold = bold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
      font.italic = italic ? 1 : 0
      font.underline = underlined ? 1 : 0
      font.color = colour.libraryValue
      return body(&font)
    }
  }
}

extension lxw_chart_line {
  init(_ colour: Colour, width: Float) {
    self.init()
    self.color = colour.libraryValue
    self.width = width
  }
}
