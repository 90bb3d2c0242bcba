package import Spreadsheet
package import Tables

/// How the cells of a table look.
package struct TableStyles: Sendable {
  package enum Content: Hashable, Sendable {
    /// What names the row.
    case label
    /// Text that describes the row.
    case text
    /// A figure with so many decimals.
    case figure(decimals: Int)
    /// A bound of a figure, whose zero is a number like others.
    case bound(decimals: Int)
    /// A sign in a column of figures.
    case figureMark
    /// A sign or a remark in a column of texts.
    case remark
  }

  package let typography: Typography
  package let density: Density
  /// What a zero that is known to be none is printed as.
  private let zero: String

  package init(_ typography: Typography, density: Density, zero: String) {
    self.typography = typography
    self.density = density
    self.zero = zero
  }

  package func header(isNumeric: Bool) -> CellFormat {
    CellFormat(
      font: typography.font(density.headerSize, .white, bold: true), fill: Palette.navy,
      horizontal: isNumeric ? .right : .left, vertical: .centre,
      indent: isNumeric ? density.indent : 1, wraps: true,
      bottom: .init(.medium, Palette.gold))
  }

  package func cell(_ content: Content, in role: Row.Role, isTotal: Bool) -> CellFormat {
    var format = CellFormat(
      font: font(of: content, in: role, isTotal: isTotal),
      fill: isTotal || role == .total ? Palette.panel : nil, vertical: .centre, indent: 1,
      bottom: .init(.thin, Palette.rule))
    if role == .total { format.top = .init(.thin, Palette.navy) }
    switch content {
    case .label, .text, .remark:
      format.horizontal = .left
      format.wraps = true
      format.numberFormat = "0"
    case .figure(let decimals):
      format.horizontal = .right
      format.indent = 0
      format.numberFormat = Self.numberFormat(decimals: decimals, zero: zero, end: end)
    case .bound(let decimals):
      format.horizontal = .right
      format.indent = 0
      format.numberFormat = Self.numberFormat(decimals: decimals, end: end)
    case .figureMark:
      format.horizontal = .right
      format.indent = 0
      format.numberFormat = "@" + end
    }
    return format
  }

  private func font(of content: Content, in role: Row.Role, isTotal: Bool) -> Font {
    let isQuiet = content == .figureMark || content == .remark
    let isStrong = !isQuiet && (role == .total || isTotal && role == .body)
    let isLabel = content == .label && role != .unknown
    return typography.font(
      density.size,
      isQuiet || role == .unknown
        ? Palette.quiet : isStrong || isLabel ? Palette.navy : Palette.text,
      bold: isStrong || isLabel, italic: role == .unknown)
  }

  /// Grouped in thousands, with one number of decimals, and the office's sign for zero.
  package static func numberFormat(
    decimals: Int, zero: String = "0", end: String = ""
  ) -> String {
    let digits =
      (decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: decimals)) + end
    return zero == "0" ? digits : "\(digits);-\(digits);\"\(zero)\"\(end)"
  }

  /// Room as wide as an M at the right of figures, which unlike an indent shows in every program.
  private var end: String { density == .tight ? "" : "_M" }
}
