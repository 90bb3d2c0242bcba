import Release
import Tables

extension TextBlock {
  /// Says first where the inputs are not those that the release was made from.
  mutating func changes(_ report: ReportFacts, _ words: TraceWords) {
    guard !report.changes.isEmpty else { return }
    let files = report.changes.map { change in
      words.bracketed("\(report.inputs)/\(change.path)", kind(change.kind, words))
    }
    paragraph(
      words.say(
        "Warning: the inputs have changed since the release was made; the records are traced in "
          + "the inputs of now. Changed:",
        "注意：发布后输入文件已有变动，以下按现有输入追溯。变动文件：",
        "Achtung: Die Eingaben haben sich seit der Veröffentlichung geändert; die Datensätze sind "
          + "in den jetzigen Eingaben gesucht. Geändert:"))
    for file in files { line("  " + file) }
    line()
  }

  private func kind(_ kind: InputChange.Kind, _ words: TraceWords) -> String {
    switch kind {
    case .changed: words.say("changed", "已改动", "geändert")
    case .added: words.say("added", "新增", "hinzugekommen")
    case .removed: words.say("removed", "已删除", "entfernt")
    }
  }
}
