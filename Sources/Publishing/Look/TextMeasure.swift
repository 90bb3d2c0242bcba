import Tables

/// How much room text of a size takes, in screen pixels of 1/96 inch.
package struct TextMeasure: Sendable {
  /// Pixels of a thousandth of the font's size, a little generous.
  private let unit: Double
  /// In points.
  private let size: Double
  /// Whether the typeface is East Asian, whose lines are high for Latin letters too.
  private let isEastAsian: Bool

  package init(size: Double, bold: Bool = false, isEastAsian: Bool = false) {
    unit = size * 4 / 3 / 1000 * (bold ? 1.08 : 1.02)
    self.size = size
    self.isEastAsian = isEastAsian
  }

  package func pixels(of text: String) -> Int {
    pixels(units: TextExtent(of: text).units)
  }

  /// Pixels of so many digits or signs between them.
  package func pixels(digits: Int) -> Int {
    pixels(units: digits * LatinWidths.digit)
  }

  /// Points from top to bottom of the text in a room of so many pixels. East Asian characters stand
  /// in higher lines than Latin letters.
  package func height(of text: String, room: Int) -> Double {
    let extent = TextExtent(of: text)
    let lines = LineBreaking.count(text, extent, room: units(in: room))
    return Double(lines) * size * (extent.isWide || isEastAsian ? 1.46 : 1.28)
  }

  func pixels(units: Int) -> Int {
    Int((Double(units) * unit).rounded(.up))
  }

  /// Thousandths of the font's size that fit.
  func units(in pixels: Int) -> Int {
    max(1, Int(Double(pixels) / unit))
  }

  /// Room of a character. Outside ASCII a display column takes half of the size: an East Asian wide
  /// character is as wide as high.
  static func units(of scalar: UnicodeScalar) -> Int {
    scalar.isASCII ? LatinWidths.ofASCII[Int(scalar.value)] : displayWidth(of: scalar) * 500
  }
}
