package import Spreadsheet

/// The colours of every published page. Dark to light, so that charts read in greyscale too.
package enum Palette {
  package static let navy = Colour(0x14304F)
  package static let teal = Colour(0x0F7B7B)
  package static let gold = Colour(0xC8922E)
  package static let greyBlue = Colour(0x9DB4C8)
  package static let slate = Colour(0x5B6B7B)
  package static let plum = Colour(0x6E4568)
  package static let sand = Colour(0xE3D0A6)
  package static let paleTeal = Colour(0xB9D9D6)

  /// Running text.
  package static let text = Colour(0x222B33)
  /// Remarks, marks, axis labels.
  package static let quiet = Colour(0x5B6670)
  /// Text on navy that is less than a title.
  package static let onNavy = Colour(0xDCE6EF)
  package static let link = Colour(0x14508C)
  /// Behind headline figures and totals.
  package static let panel = Colour(0xF2F5F8)
  /// Under each row.
  package static let rule = Colour(0xD5DCE4)
  /// Behind the values of a chart.
  package static let grid = Colour(0xE3E8ED)

  /// Of a label in a bar of that colour.
  package static func label(on colour: Colour) -> Colour {
    [gold, greyBlue, paleTeal, sand].contains(colour) ? navy : .white
  }

  /// Of upper bounds, which stand behind lower ones.
  package static let behind = greyBlue

  /// The series of a chart, in order; a ninth starts again.
  package static let series = [navy, teal, gold, greyBlue, plum, paleTeal, slate, sand]
}
