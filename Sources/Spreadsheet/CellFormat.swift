/// How a cell looks. Equal formats are one format in the file.
package struct CellFormat: Hashable, Sendable {
  package enum Horizontal: Hashable, Sendable { case general, left, centre, right }
  package enum Vertical: Hashable, Sendable { case bottom, centre, top }

  package struct Border: Hashable, Sendable {
    package enum Line: Hashable, Sendable { case hair, thin, medium, thick, dotted, dashed, double }

    package var line: Line
    package var colour: Colour

    package init(_ line: Line, _ colour: Colour = .black) {
      self.line = line
      self.colour = colour
    }
  }

  package var font: Font
  package var fill: Colour?
  package var horizontal: Horizontal
  package var vertical: Vertical
  /// Steps of about three spaces, 0 to 15.
  package var indent: Int
  package var wraps: Bool
  /// Excel's code, such as `#,##0`; nil is General.
  package var numberFormat: String?
  package var top: Border?
  package var bottom: Border?
  package var left: Border?
  package var right: Border?

  package init(
    font: Font = Font(), fill: Colour? = nil, horizontal: Horizontal = .general,
    vertical: Vertical = .bottom, indent: Int = 0, wraps: Bool = false,
    numberFormat: String? = nil, top: Border? = nil, bottom: Border? = nil,
    left: Border? = nil, right: Border? = nil
  ) {
    self.font = font
    self.fill = fill
    self.horizontal = horizontal
    self.vertical = vertical
    self.indent = indent
    self.wraps = wraps
    self.numberFormat = numberFormat
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }

  /// Why Excel would not take this format, or nil.
  var refusal: String? {
    if let reason = font.refusal { return reason }
    if !(0...15).contains(indent) { return "an indent of \(indent) is outside 0 to 15" }
    return numberFormat.flatMap(NumberFormat.refusal(of:))
  }
}
