package import Spreadsheet

/// How the first sheet looks: a band with the title, a panel of headline figures, facts in rows.
package struct CoverStyles: Sendable {
  package let title: CellFormat
  package let subtitle: CellFormat
  /// The line under the band.
  package let edge: CellFormat
  package let publisher: CellFormat
  package let figure: CellFormat
  package let label: CellFormat
  package let remark: CellFormat
  /// To a headline's table.
  package let way: CellFormat
  package let legend: CellFormat
  package let section: CellFormat
  package let factName: CellFormat
  package let fact: CellFormat
  package let factLink: CellFormat
  package let link: CellFormat

  package init(_ type: Typography) {
    func format(
      _ font: Font, fill: Colour? = nil, _ vertical: CellFormat.Vertical = .centre,
      wraps: Bool = false, bottom: CellFormat.Border? = nil
    ) -> CellFormat {
      CellFormat(
        font: font, fill: fill, horizontal: .left, vertical: vertical, indent: 1, wraps: wraps,
        bottom: bottom)
    }
    let (body, panel) = (Typography.body, Palette.panel)
    let line = CellFormat.Border(.thin, Palette.rule)
    title = format(
      type.font(Typography.coverTitle, .white, bold: true), fill: Palette.navy, .bottom)
    subtitle = format(type.font(Typography.coverSubtitle, Palette.onNavy), fill: Palette.navy)
    edge = CellFormat(fill: Palette.gold)
    publisher = format(
      type.font(body, Palette.quiet), bottom: .init(.medium, Palette.teal))
    figure = format(
      type.font(Typography.headline, Palette.teal, bold: true), fill: panel, .bottom)
    label = format(
      type.font(Typography.remark, Palette.navy, bold: true), fill: panel, .top, wraps: true)
    way = format(
      type.font(Typography.footer, Palette.link, underlined: true), fill: panel)
    remark = format(type.font(Typography.remark, Palette.quiet), fill: panel, .top)
    legend = format(type.font(Typography.footer, Palette.quiet))
    section = format(type.font(Typography.section, Palette.teal, bold: true))
    factName = format(type.font(body, Palette.quiet), bottom: line)
    fact = format(type.font(body), bottom: line)
    factLink = format(type.font(body, Palette.link, underlined: true), bottom: line)
    link = format(type.font(body, Palette.link, bold: true, underlined: true))
  }
}
