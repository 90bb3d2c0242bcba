package import Spreadsheet

/// A4 paper with the house's margins. Screen pixels are 1/96 inch.
package struct Paper: Hashable, Sendable {
  package let orientation: PageSetup.Orientation

  package static let portrait = Paper(orientation: .portrait)
  package static let landscape = Paper(orientation: .landscape)

  /// In inches.
  package static let margins = PageSetup.Margins(left: 0.6, right: 0.6, top: 0.65, bottom: 0.75)

  /// Pixels between the left and the right margin, at full size.
  package var width: Int {
    Int((sides.width - Self.margins.left - Self.margins.right) * 96)
  }

  /// Pixels between the upper and the lower margin, at full size.
  package var height: Int {
    Int((sides.height - Self.margins.top - Self.margins.bottom) * 96)
  }

  /// In inches.
  private var sides: (width: Double, height: Double) {
    orientation == .portrait ? (8.27, 11.69) : (11.69, 8.27)
  }
}
