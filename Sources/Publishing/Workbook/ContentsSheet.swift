import Spreadsheet
import Tables

/// Writes the list of all other sheets with their titles.
struct ContentsSheet {
  let plan: WorkbookPlan
  let type: Typography
  let page: PageStyles

  func write(to sheet: inout Sheet) throws(SpreadsheetError) {
    let phrases = plan.phrases
    let entries = plan.sheets.filter { $0.name != plan.contentsName }
    let (paper, widths) = Self.layout(of: entries)
    let introduction =
      [.title(phrases.contents, page.title, room: paper.width)]
      + SheetLine.sentence(phrases.contentsSummary, page.summary, room: paper.width) + [
        .space(RowSizes.space)
      ]
    let header = introduction.count
    try plan.begin(
      &sheet, widths, tab: Palette.navy,
      page: plan.page(plan.contentsName, on: paper, type, repeating: header...header))
    var rows = SheetRows()
    try rows.write(introduction, in: &sheet)
    let table = PlainTable(
      name: WorkbookPlan.contentsTable, headers: [phrases.sheetHeading, phrases.titleHeading],
      rows: entries.map {
        [.link($0.name, sheet: $0.name), .link($0.title, sheet: $0.name)]
      })
    try table.write(widths, type, &rows, to: &sheet)
  }

  /// Links in one line each, which not every program wraps.
  private static func layout(
    of entries: [(name: String, title: String)]
  ) -> (paper: Paper, widths: [Int]) {
    let measure = TextMeasure(size: Typography.body)
    let name = entries.reduce(0) { max($0, measure.pixels(of: $1.name)) } + Density.padding
    let title = entries.reduce(0) { max($0, measure.pixels(of: $1.title)) } + Density.padding
    let isPortrait = name + title <= Paper.portrait.width * ColumnSizes.mostShrunkContents / 100
    let paper = isPortrait ? Paper.portrait : .landscape
    return (paper, [name, max(title, paper.width - name)])
  }
}
