import Spreadsheet
import Tables

/// Writes the numbered notes, the marks in use and the rules of counting.
struct NotesSheet {
  let plan: WorkbookPlan
  let type: Typography
  let page: PageStyles

  private static let widths = ColumnSizes.notes

  /// The notes come last, as they may be many: the header of their table is then the only one that
  /// later pages repeat.
  func write(to sheet: inout Sheet) throws(SpreadsheetError) {
    let phrases = plan.phrases
    var rows = SheetRows()
    let printed = plan.page(plan.notesName, on: .portrait, type)
    try plan.begin(&sheet, Self.widths, tab: Palette.gold, page: printed)
    try rows.write(
      [
        .title(phrases.notes, page.title, room: Paper.portrait.width),
        .link(phrases.backToContents, to: plan.contentsName, page.link),
      ], in: &sheet)
    try writeSection(phrases.marks, phrases.marksSummary, marks, to: &sheet, &rows)
    try writeSection(phrases.rules, phrases.rulesSummary, rules, to: &sheet, &rows)
    let notes = notes
    try writeSection(phrases.notesOnTables, phrases.notesSummary, notes, to: &sheet, &rows)
    if notes.rows.isEmpty { return }
    let header = rows.next - notes.rows.count - 1
    try sheet.setUpPage(printed.repeating(header...header))
  }

  /// Rows that a section's title keeps with it on a page.
  private static let rowsWithTitle = 3

  private func writeSection(
    _ title: String, _ summary: String, _ table: PlainTable, to sheet: inout Sheet,
    _ rows: inout SheetRows
  ) throws(SpreadsheetError) {
    if table.rows.isEmpty { return }
    let lines =
      [SheetLine(text: title, format: page.section, height: RowSizes.section)]
      + SheetLine.sentence(summary, page.remark, room: Paper.portrait.width) + [
        .space(RowSizes.space)
      ]
    let together = lines.reduce(table.height(ofFirst: Self.rowsWithTitle, Self.widths)) {
      $0 + $1.height
    }
    try rows.write(Self.gap(after: rows.heights, before: together), in: &sheet)
    try rows.write(lines, in: &sheet)
    try table.write(Self.widths, type, &rows, to: &sheet)
  }

  /// Empty lines to the end of the page, where in some program it has no room for so many points.
  static func gap(after heights: [Double], before points: Double) -> [SheetLine] {
    let empty = PageFlow(on: .portrait, width: widths.reduce(0, +), repeated: 0)
    var (short, long) = (empty, empty.longest)
    var lines: [SheetLine] = []
    for height in heights {
      short.add(row: height)
      long.add(row: height)
    }
    while short.pages != long.pages || Double(min(short.least, long.least)) < points * 4 / 3 {
      if lines.count > RowSizes.mostEmpty { return [] }
      short.add(row: RowSizes.empty)
      long.add(row: RowSizes.empty)
      lines.append(.space(RowSizes.empty))
    }
    return lines
  }

  private var notes: PlainTable {
    let rows = plan.notes.entries.map { entry in
      [
        PlainTable.Cell.text(plan.phrases.noteMark(entry.number)),
        .text(entry.note.text.text(in: plan.phrases.language)),
        .text(plan.names(of: entry.users)),
      ]
    }
    return PlainTable(
      name: WorkbookPlan.notesTable,
      headers: [plan.phrases.noteHeading, plan.phrases.textHeading, plan.phrases.usedInHeading],
      rows: rows)
  }

  private var marks: PlainTable {
    PlainTable(
      name: WorkbookPlan.marksTable,
      headers: [plan.phrases.markHeading, plan.phrases.meaningHeading],
      rows: plan.legend(of: plan.marks).map { [.text($0.sign), .text($0.meaning)] })
  }

  private var rules: PlainTable {
    PlainTable(
      name: WorkbookPlan.rulesTable,
      headers: [plan.phrases.ruleHeading, plan.phrases.textHeading],
      rows: plan.release.rules.enumerated().map { index, rule in
        [.number(index + 1), .text(rule.text.text(in: plan.phrases.language))]
      })
  }
}
