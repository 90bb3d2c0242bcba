import Spreadsheet
import Tables

/// Writes the first sheet: title, headline figures, what the release is, one chart.
struct CoverSheet {
  private let plan: WorkbookPlan
  private let type: Typography
  private let styles: CoverStyles
  private var rows = SheetRows()

  static let columns = 4
  private static let columnWidth = Paper.portrait.width / columns
  private static let room = columnWidth * columns
  private static let chartRows = ChartSizes.onCover / RowSizes.emptyPixels

  init(_ plan: WorkbookPlan, _ type: Typography) {
    self.plan = plan
    self.type = type
    styles = CoverStyles(type)
  }

  /// Writes the sheet; its chart is the first of the first table that has one.
  mutating func write(
    to sheet: inout Sheet, tables: [TableSheet]
  ) throws(SpreadsheetError) {
    let widths = Array(repeating: Self.columnWidth, count: Self.columns)
    let page = plan.page(plan.coverName, on: .portrait, type)
    try plan.begin(&sheet, widths, tab: Palette.navy, page: page)
    try writeBand(to: &sheet)
    let headlines = CoverHeadlines(plan, styles, columns: Self.columns, width: Self.columnWidth)
    try headlines.write(to: &sheet, &rows)
    try writeFacts(to: &sheet)
    if let table = tables.first(where: { !$0.charts.isEmpty }) {
      try sheet.addChart(
        table.specification(ofChart: 0, onAnotherSheet: true), row: rows.next, column: 0,
        width: Self.room, height: ChartSizes.onCover)
    }
    let area = CellRange(rows: 0...(rows.next + Self.chartRows), columns: 0...(Self.columns - 1))
    try sheet.setUpPage(page.printing(area))
  }

  /// The title in its band, the line under it, the publisher.
  private mutating func writeBand(to sheet: inout Sheet) throws(SpreadsheetError) {
    let phrases = plan.phrases
    let release = plan.release
    for (index, line) in titleLines.enumerated() {
      try fill(
        line.text, line.format,
        height: index == 0 ? RowSizes.Cover.title : RowSizes.Cover.furtherTitle, in: &sheet)
    }
    let years = phrases.years(min(release.firstYear, release.year)...release.year)
    let area = release.area.text(in: phrases.language)
    try fill(
      phrases.subject(year: release.year), styles.subtitle, height: RowSizes.Cover.subject,
      in: &sheet)
    try fill(
      phrases.listTitle(area.capitalisedFirst, area: "", period: years), styles.subtitle,
      height: RowSizes.Cover.period, in: &sheet)
    try fill("", styles.subtitle, height: RowSizes.Cover.space, in: &sheet)
    try fill("", styles.edge, height: RowSizes.Cover.edge, in: &sheet)
    try fill(
      release.publisher.text(in: phrases.language), styles.publisher,
      height: RowSizes.Cover.publisher, in: &sheet)
  }

  /// The title in its largest size that fits one line, or in several of the smallest.
  private var titleLines: [SheetLine] {
    var format = styles.title
    let title = plan.release.title.text(in: plan.phrases.language)
    let room = Self.room - Density.padding
    for size in [Typography.coverTitle, 18, 16] {
      format.font.size = size
      if TextMeasure(size: size, bold: true).pixels(of: title) <= room { break }
    }
    return SheetLine.sentence(title, format, room: room)
  }

  /// The row of the first headline figures: below the title's lines, two lines, two spaces and the
  /// publisher.
  var firstHeadline: Int { titleLines.count + 5 }

  private mutating func fill(
    _ text: String, _ format: CellFormat, height: Double, in sheet: inout Sheet
  ) throws(SpreadsheetError) {
    try rows.fill(text, format, columns: Self.columns, height: height, in: &sheet)
  }

  /// What the release is, one fact a row, and the way to the contents.
  private mutating func writeFacts(to sheet: inout Sheet) throws(SpreadsheetError) {
    try fill(
      plan.phrases.aboutThisRelease, styles.section, height: RowSizes.Cover.section, in: &sheet)
    for fact in plan.facts where !fact.text.isEmpty {
      let row = rows.next
      try fill(fact.name, styles.factName, height: RowSizes.Cover.fact, in: &sheet)
      if let link = fact.link {
        try sheet.write(
          fact.text, linkingTo: link, row: row, column: 1, format: styles.factLink)
      } else {
        try sheet.write(fact.text, row: row, column: 1, format: styles.fact)
      }
    }
    try rows.write(
      [
        .space(RowSizes.Cover.spaceAboveLink),
        .link(plan.phrases.way(to: plan.contentsName), to: plan.contentsName, styles.link),
        .space(RowSizes.Cover.spaceUnderLink),
      ], in: &sheet)
  }
}
