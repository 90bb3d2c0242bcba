import Publishing
import Spreadsheet
import Tables

/// How the cells of forms look: as the pages of a release do.
struct FormLook {
  private let typography: Typography

  init(_ language: Language) {
    typography = Typography(for: language)
  }

  private static let rule = CellFormat.Border(.thin, Palette.rule)
  /// Excel's code for cells whose entries are taken as they are typed.
  private static let text = "@"

  var title: CellFormat {
    CellFormat(font: typography.font(Typography.title, Palette.navy, bold: true))
  }

  var remark: CellFormat {
    CellFormat(font: typography.font(Typography.body), vertical: .top, wraps: true)
  }

  /// What a remark is about.
  var topic: CellFormat {
    CellFormat(font: typography.font(Typography.body, Palette.teal, bold: true), vertical: .top)
  }

  /// A sheet's name among the instructions, which leads there.
  var section: CellFormat {
    CellFormat(
      font: typography.font(Typography.section, Palette.link, bold: true, underlined: true),
      fill: Palette.paleTeal, vertical: .centre)
  }

  var sectionText: CellFormat {
    CellFormat(
      font: typography.font(Typography.body, Palette.navy), fill: Palette.paleTeal,
      vertical: .centre)
  }

  var cell: CellFormat {
    CellFormat(
      font: typography.font(Typography.body), vertical: .top, wraps: true, bottom: Self.rule)
  }

  var example: CellFormat {
    CellFormat(
      font: typography.font(Typography.body, Palette.quiet, italic: true), vertical: .top,
      wraps: true, bottom: Self.rule)
  }

  /// Heading of a column of a form.
  func heading(isRequired: Bool) -> CellFormat {
    CellFormat(
      font: typography.font(Typography.body, isRequired ? .white : Palette.navy, bold: true),
      fill: isRequired ? Palette.navy : Palette.paleTeal, vertical: .centre, wraps: true,
      bottom: CellFormat.Border(.medium, Palette.navy),
      right: CellFormat.Border(.thin, .white))
  }

  /// A word among those that are offered.
  var word: CellFormat {
    CellFormat(font: typography.font(Typography.body), numberFormat: Self.text)
  }

  /// Cells to be filled in.
  var entry: CellFormat {
    CellFormat(
      font: typography.font(Typography.body), vertical: .top, wraps: true,
      numberFormat: Self.text)
  }
}
