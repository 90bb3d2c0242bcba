import Spreadsheet
import Tables

extension WorkbookPlan {
  private static let longestFooterText = 70

  /// The page of a sheet: publisher, sheet and page number at its foot.
  func page(
    _ sheet: String, on paper: Paper, _ type: Typography, repeating rows: ClosedRange<Int>? = nil
  ) -> PageSetup {
    let publisher = release.publisher.text(in: phrases.language)
    let footer = PageMargin(
      left: publisher.isEmpty ? [] : [.text(publisher.cut(to: Self.longestFooterText))],
      centre: [.text(sheet)], right: pageNumber, font: type.font(Typography.footer, Palette.quiet))
    return PageSetup(
      orientation: paper.orientation, margins: Paper.margins, footer: footer, repeatedRows: rows)
  }

  /// The phrase for "page 2 of 7", its numbers left to the printing program.
  private var pageNumber: [PageMargin.Part] {
    let (number, count): (Character, Character) = ("\u{1}", "\u{2}")
    var parts: [PageMargin.Part] = []
    var text = ""
    for character in phrases.page(String(number), of: String(count)) {
      if character != number && character != count {
        text.append(character)
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(character == number ? .pageNumber : .pageCount)
    }
    return text.isEmpty ? parts : parts + [.text(text)]
  }
}

extension PageSetup {
  /// The page with nothing printed beyond some cells: a chart that ends on a column's edge would
  /// else take the next column along.
  func printing(_ area: CellRange) -> PageSetup {
    var page = self
    page.area = area
    return page
  }
}

extension PageSetup {
  /// The page with some rows at the head of each that follows theirs.
  func repeating(_ rows: ClosedRange<Int>) -> PageSetup {
    var page = self
    page.repeatedRows = rows
    return page
  }
}
