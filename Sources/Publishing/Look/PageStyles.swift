package import Spreadsheet

/// How the lines above tables look.
package struct PageStyles: Sendable {
  package let title: CellFormat
  package let summary: CellFormat
  package let remark: CellFormat
  package let link: CellFormat
  package let section: CellFormat

  package init(_ type: Typography) {
    func line(_ font: Font) -> CellFormat {
      CellFormat(font: font, horizontal: .left, vertical: .centre)
    }
    title = line(type.font(Typography.title, Palette.navy, bold: true))
    summary = line(type.font(Typography.body, Palette.quiet))
    remark = line(type.font(Typography.remark, Palette.quiet))
    link = line(type.font(Typography.remark, Palette.link, underlined: true))
    section = CellFormat(
      font: type.font(Typography.section, Palette.teal, bold: true), horizontal: .left,
      vertical: .bottom)
  }
}
