import Spreadsheet

extension Sheet {
  /// The width that Excel shows as so many pixels, the other way of `pixels(ofColumnWidth:)`.
  package static func width(ofColumnPixels pixels: Int) -> Double {
    pixels < 12 ? Double(pixels) / 12 : min(255, Double(pixels - 5) / 7)
  }
}
