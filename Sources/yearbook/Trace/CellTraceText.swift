import Release
import Tables

/// A cell with its records, for a terminal.
struct CellTraceText {
  private let trace: CellTrace
  private let words: TraceWords

  init(_ trace: CellTrace, _ words: TraceWords) {
    self.trace = trace
    self.words = words
  }

  var text: String {
    var block = TextBlock()
    block.changes(trace.report, words)
    block.paragraph(words.title(of: trace.cell), hanging: 2)
    if let address = trace.address {
      block.paragraph(words.bracketed(address, trace.report.folder), hanging: 2)
    }
    block.line()
    block.facts(facts)
    block.line()
    block.paragraph(count)
    for record in trace.records {
      block.line()
      block.card(record, inputs: trace.report.inputs, counts: counts(record), words)
    }
    if trace.rest > 0 {
      let rest = words.number(trace.rest)
      block.line()
      block.paragraph(words.say("and \(rest) more", "另有\(rest)", "und \(rest) weitere"))
    }
    return block.text
  }

  private var decimals: Int { trace.cell.heading.measure?.decimals ?? 0 }

  private var facts: [(name: String, text: String)] {
    let cell = trace.cell
    var facts = cell.labels.map { (words[$0.heading], words[$0.label]) }
    let names = Set(facts.map(\.0))
    let heading = words.heading(of: cell.heading)
    if !names.contains(words[cell.heading.heading]) {
      facts.append((words.say("Column", "列", "Spalte"), heading))
    }
    if let figure = cell.figure {
      facts += published(figure)
    } else if !names.contains(words[cell.heading.heading]), let text = cell.cell.words {
      facts.append((words.say("Says", "内容", "Inhalt"), words[text]))
    }
    facts.append((words.say("Counts", "说明", "Zählt"), words[cell.table.summary]))
    for note in cell.heading.notes {
      facts.append((words.say("Note", "注", "Anmerkung"), words[note.text]))
    }
    return facts
  }

  private func published(_ figure: Observation) -> [(String, String)] {
    let name = words.say("Published", "已发布", "Veröffentlicht")
    let present = words.full(figure, figure.status, decimals: decimals)
    guard trace.isOtherwisePublished, let published = trace.published else {
      return [(name, present)]
    }
    let isKnown = published.value != nil || published.lower != nil
    let status = isKnown ? figure.status.subtracting([.estimated, .notAvailable]) : []
    return [
      (name, words.full(published, status, decimals: decimals)),
      (words.say("Inputs of now", "现有输入", "Jetzige Eingaben"), present),
    ]
  }

  /// What stands behind the cell, or why nothing does.
  private var count: String {
    if trace.records.isEmpty { return nothing }
    if trace.rest > 0 {
      let number = words.number(Int64(trace.records.count))
      return words.say(
        "The first \(number) records behind it:", "依据记录（前\(number)条）：",
        "Die ersten \(number) Datensätze dahinter:")
    }
    var records = words.records(trace.records.count)
    if trace.cell.heading.measure?.unit.id == "visit" {
      let visits = trace.records.reduce(0) { $0 + ($1.share?.value ?? 0) }
      if visits > trace.records.count {
        let number = words.number(visits)
        records += words.say(" with \(number) visits", "、\(number)次到访", " mit \(number) Besuchen")
      }
    }
    return trace.records.count == 1
      ? words.say("Behind it stands \(records):", "依据\(records)：", "Dahinter steht \(records):")
      : words.say("Behind it stand \(records):", "依据\(records)：", "Dahinter stehen \(records):")
  }

  private var nothing: String {
    guard let figure = trace.cell.figure, trace.cell.number != nil else {
      return words.say("No record stands behind it.", "无对应记录。", "Kein Datensatz steht dahinter.")
    }
    if figure.value == 0 {
      let places = trace.declarations.joined(separator: "; ")
      let text = words.say(
        "No record stands behind it: a true zero, as the sources are declared complete",
        "无对应记录：资料已声明完整，为真实零值",
        "Kein Datensatz steht dahinter: eine echte Null, denn die Quellenlage ist als "
          + "vollständig erklärt")
      return (places.isEmpty ? text : words.bracketed(text, places)) + words.say(".", "。", ".")
    }
    return figure.status.contains(.notApplicable)
      ? words.say(
        "No record stands behind it: the question does not arise here.", "无对应记录：此处不适用。",
        "Kein Datensatz steht dahinter: Die Frage stellt sich hier nicht.")
      : words.say(
        "Nothing is recorded, and the sources are not declared complete: no zero can be printed.",
        "没有记录，且资料未声明完整，因此不能标零。",
        "Nichts ist erfasst, und die Quellenlage ist nicht als vollständig erklärt: "
          + "Eine Null wäre nicht belegt.")
  }

  /// What a record alone adds, where that is not just one.
  private func counts(_ record: RecordCard) -> String? {
    guard let share = record.share, share.value != 1 || share.of != nil,
      trace.cell.heading.measure?.unit.id != "percent"
    else { return nil }
    if share.lower == nil, share.upper == nil {
      return words.say("no figure stated", "未载数字", "ohne Angabe")
    }
    if share.lower == 0, share.upper == 1 {
      return words.say("perhaps", "可能", "möglicherweise")
    }
    return words.figure(share, decimals: decimals)
  }
}

extension TraceWords {
  func title(of cell: TableCell) -> String {
    let title = self[cell.table.title]
    guard let number = cell.number else { return title }
    return say("Table \(number): \(title)", "表\(number)：\(title)", "Tabelle \(number): \(title)")
  }

  /// A column's heading with its unit.
  func heading(of column: Column) -> String {
    let heading = self[column.heading]
    guard let unit = column.measure.map({ self[$0.unit.name] }),
      heading.lowercased() != unit.lowercased()
    else { return heading }
    return bracketed(heading, unit)
  }
}
