import Spreadsheet
import Tables

/// Writes the numbered notes, the marks in use and the rules of counting.
struct NotesSheet {
  let plan: WorkbookPlan
  let type: Typography
  let page: PageStyles

  private static let widths = [80, 448, 150]

  func write(to sheet: inout Sheet) throws(SpreadsheetError) {
    let phrases = plan.phrases
    let room = Paper.portrait.width
    var rows = SheetRows()
    try plan.begin(
      &sheet, Self.widths, tab: Palette.gold, page: plan.page(plan.notesName, on: .portrait, type))
    try rows.write(
      [.title(phrases.notes, page.title, room: room)]
        + SheetLine.sentence(phrases.notesSummary, page.summary, room: room)
        + [.link(phrases.backToContents, to: plan.contentsName, page.link), .space(6)],
      in: &sheet)
    try write(notes, to: &sheet, &rows)
    if !marks.rows.isEmpty {
      try rows.write(section(phrases.marks, phrases.marksSummary), in: &sheet)
      try write(marks, to: &sheet, &rows)
    }
    if !rules.rows.isEmpty {
      try rows.write(section(phrases.rules, phrases.rulesSummary), in: &sheet)
      try write(rules, to: &sheet, &rows)
    }
  }

  private func section(_ title: String, _ summary: String) -> [SheetLine] {
    [SheetLine(text: title, format: page.section, height: 33)]
      + SheetLine.sentence(summary, page.remark, room: Paper.portrait.width) + [.space(6)]
  }

  private func write(
    _ table: PlainTable, to sheet: inout Sheet, _ rows: inout SheetRows
  ) throws(SpreadsheetError) {
    if !table.rows.isEmpty { try table.write(Self.widths, type, &rows, to: &sheet) }
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
