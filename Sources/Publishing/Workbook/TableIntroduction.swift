import Spreadsheet
import Tables

extension WorkbookPlan {
  /// The lines above a table: title, summary, notes, legend, sources, the way back.
  func introduction(to table: PrintedTable, _ page: PageStyles, room: Int) -> [SheetLine] {
    var lines = [SheetLine.title(table.title, page.title, room: room)]
    let summary = table.table.summary.text(in: phrases.language)
    lines += SheetLine.sentence(summary, page.summary, room: room)
    if !table.notes.isEmpty {
      lines += SheetLine.sentence(phrases.notesSentence(table.notes), page.remark, room: room)
    }
    let legend = legend(of: table.marks)
    if !legend.isEmpty {
      lines += SheetLine.sentence(phrases.legend(legend), page.remark, room: room)
    }
    for remark in table.remarks {
      lines += SheetLine.sentence(remark, page.remark, room: room)
    }
    let sources = sources(of: table.table)
    if !sources.isEmpty {
      lines += SheetLine.sentence(phrases.sourceSentence(sources), page.remark, room: room)
    }
    lines.append(.link(phrases.backToContents, to: contentsName, page.link))
    return lines + [.space(RowSizes.space)]
  }
}
