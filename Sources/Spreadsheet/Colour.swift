/// A colour as red, green and blue: `Colour(0x14304F)`.
package struct Colour: Hashable, Sendable {
  package let rgb: UInt32

  package init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  package static let black = Colour(0x000000)
  package static let white = Colour(0xFFFFFF)

  /// The number that libxlsxwriter knows it by: there 0 means "not set" and black has its own.
  var libraryValue: UInt32 {
    rgb == 0 ? 0x100_0000 : rgb
  }

  /// Six hexadecimal digits, as headers and footers want it.
  var digits: String {
    let hexadecimal = String(rgb, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - hexadecimal.utf8.count) + hexadecimal
  }
}
