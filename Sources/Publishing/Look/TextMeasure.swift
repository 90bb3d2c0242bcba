import Tables

/// How much room text of a size takes, in screen pixels of 1/96 inch.
package struct TextMeasure: Sendable {
  /// Pixels of a thousandth of the font's size, a little generous.
  private let unit: Double
  /// In points.
  private let size: Double

  package init(size: Double, bold: Bool = false) {
    unit = size * 4 / 3 / 1000 * (bold ? 1.08 : 1.02)
    self.size = size
  }

  package func pixels(of text: String) -> Int {
    pixels(units: Self.units(of: text))
  }

  /// Pixels of so many digits or signs between them.
  package func pixels(digits: Int) -> Int {
    pixels(units: digits * LatinWidths.digit)
  }

  /// Points from top to bottom of the text in a room of so many pixels. East Asian characters stand
  /// in higher lines than Latin letters.
  package func height(of text: String, room: Int) -> Double {
    let isWide = text.utf8.contains { $0 >= 0xE3 }
    return Double(LineBreaking.count(text, self, room: room)) * size * (isWide ? 1.46 : 1.28)
  }

  func pixels(units: Int) -> Int {
    Int((Double(units) * unit).rounded(.up))
  }

  /// Thousandths of the font's size that fit.
  func units(in pixels: Int) -> Int {
    max(1, Int(Double(pixels) / unit))
  }

  /// Room of the text in thousandths of the font's size.
  static func units(of text: String) -> Int {
    var units = 0
    for byte in text.utf8 {
      if byte >= 0x80 { return text.unicodeScalars.reduce(0) { $0 + self.units(of: $1) } }
      units += Self.units(ofASCII: byte)
    }
    return units
  }

  /// Room of a character. Outside ASCII a display column takes half of the size: an East Asian wide
  /// character is as wide as high.
  static func units(of scalar: UnicodeScalar) -> Int {
    scalar.isASCII
      ? units(ofASCII: UInt8(scalar.value)) : displayWidth(of: String(scalar)) * 500
  }

  private static func units(ofASCII byte: UInt8) -> Int {
    (0x20..<0x7F).contains(byte) ? LatinWidths.widths[Int(byte) - 0x20] : 0
  }
}
