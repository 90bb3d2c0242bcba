import Release
import Tables

/// A record with the cells in which it stands, for a terminal.
struct RecordTraceText {
  private let trace: RecordTrace
  private let words: TraceWords

  init(_ trace: RecordTrace, _ words: TraceWords) {
    self.trace = trace
    self.words = words
  }

  var text: String {
    var block = TextBlock()
    block.changes(trace.report, words)
    block.card(trace.record, inputs: trace.report.inputs, words)
    block.line()
    block.paragraph(summary)
    var table: String?
    for entry in trace.entries {
      if entry.cell.table.id != table {
        table = entry.cell.table.id
        block.line()
        block.paragraph(words.title(of: entry.cell), hanging: 2)
      }
      block.paragraph(line(of: entry), indent: 2, hanging: 8)
    }
    claims(&block)
    return block.text
  }

  private var summary: String {
    let counted = trace.entries.filter { $0.cell.number != nil }
    let (cells, tables) = (counted.count, Set(counted.map(\.cell.table.id)).count)
    if let reason = trace.reason {
      return words.say("It stands in no table. ", "未计入任何表。", "Er steht in keiner Tabelle. ")
        + words[reason]
    }
    if cells == 0 { return words.say("It is listed in:", "列于：", "Er steht in:") }
    let english =
      "\(cells) cell\(cells == 1 ? "" : "s") of \(tables) table\(tables == 1 ? "" : "s")"
    let german =
      "\(cells) \(cells == 1 ? "Zelle" : "Zellen") von \(tables) "
      + (tables == 1 ? "Tabelle" : "Tabellen")
    return words.say(
      "It stands in \(english):", "计入\(tables)张表的\(cells)个单元格：", "Er steht in \(german):")
  }

  /// The cell, the row, the column, and what the record adds to the figure.
  private func line(of entry: RecordTrace.Entry) -> String {
    let cell = entry.cell
    let labels = words.list(cell.labels.map { words[$0.label] })
    let address = address(of: entry)
    guard let figure = cell.figure, let share = entry.share else {
      return [address, labels].filter { !$0.isEmpty }.joined(separator: "  ")
    }
    let decimals = cell.heading.measure?.decimals ?? 0
    let part = share.value ?? share.lower ?? share.upper
    let whole = words.figure(figure, decimals: decimals)
    let added =
      part == nil || cell.heading.measure?.unit.id == "percent"
      ? whole : sum(words.figure(share, decimals: decimals), of: whole)
    let column = Wording(
      verbatim: labels + words.say(", ", "，", ", ") + words.heading(of: cell.heading))
    return "\(address)  " + words.pair(column, added)
  }

  /// The cell as it can be typed to trace it: `6!C10`, `Records!A8`.
  private func address(of entry: RecordTrace.Entry) -> String {
    guard let address = entry.address, let cell = address.split(separator: "!").last else {
      return ""
    }
    let sheet = address.dropLast(cell.count + 1)
    let isPlain = !sheet.contains(" ")
    return
      (entry.cell.number.map(String.init) ?? (isPlain ? sheet.filter { $0 != "'" } : String(sheet)))
      + "!" + cell
  }

  private func sum(_ part: String, of whole: String) -> String {
    words.say("\(part) of \(whole)", "\(part)（共\(whole)）", "\(part) von \(whole)")
  }

  private func claims(_ block: inout TextBlock) {
    guard !trace.claims.isEmpty else { return }
    block.line()
    block.paragraph(
      words.say(
        "Claims of sources that are checked by it:", "据以核对的资料表述：",
        "Angaben von Quellen, die an ihm geprüft werden:"))
    for claim in trace.claims {
      block.line()
      block.paragraph(words.bracketed(claim.id, words[claim.verdict]), indent: 2, hanging: 4)
      block.paragraph(words.quoted(claim.quotation), indent: 4)
    }
  }
}
