/// Advance widths of the printable ASCII characters in the metrics that Arial, Helvetica and
/// Liberation Sans share, in thousandths of the font's size, from the space on.
enum LatinWidths {
  private static let widths: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
  static let digit = 556

  /// Controls take no room.
  static func width(ofASCII byte: UInt8) -> Int {
    byte &- 0x20 < 0x5F ? widths[Int(byte) - 0x20] : 0
  }
}
