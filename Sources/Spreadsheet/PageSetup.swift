/// How a sheet is printed: on A4, each page as wide as the sheet.
package struct PageSetup: Hashable, Sendable {
  package enum Orientation: Hashable, Sendable { case portrait, landscape }

  /// The white around the print, in inches.
  package struct Margins: Hashable, Sendable {
    package var left: Double
    package var right: Double
    package var top: Double
    package var bottom: Double

    package init(left: Double = 0.7, right: Double = 0.7, top: Double = 0.75, bottom: Double = 0.75)
    {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }
  }

  package var orientation: Orientation
  package var margins: Margins
  package var header: PageMargin
  package var footer: PageMargin
  /// The rows that head every page.
  package var repeatedRows: ClosedRange<Int>?
  /// The cells that are printed; nil for all.
  package var area: CellRange?
  package var centresHorizontally: Bool

  package init(
    orientation: Orientation = .portrait, margins: Margins = Margins(),
    header: PageMargin = PageMargin(), footer: PageMargin = PageMargin(),
    repeatedRows: ClosedRange<Int>? = nil, area: CellRange? = nil, centresHorizontally: Bool = false
  ) {
    self.orientation = orientation
    self.margins = margins
    self.header = header
    self.footer = footer
    self.repeatedRows = repeatedRows
    self.area = area
    self.centresHorizontally = centresHorizontally
  }

  /// Why Excel would not take the set-up, or nil.
  var refusal: String? {
    let widths = [margins.left, margins.right, margins.top, margins.bottom]
    if let width = widths.first(where: { !(0...49).contains($0) }) {
      return "a page margin of \(width) inches is outside 0 to 49"
    }
    if let rows = repeatedRows, let reason = CellRange(rows: rows, column: 0).refusal {
      return reason
    }
    return area?.refusal ?? header.refusal ?? footer.refusal
  }
}
