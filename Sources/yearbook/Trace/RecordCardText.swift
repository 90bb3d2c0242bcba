import Release
import Tables

extension TextBlock {
  /// A record: what it is, what it says, where it stands, who says so.
  mutating func card(
    _ card: RecordCard, inputs: String, counts: String? = nil, _ words: TraceWords
  ) {
    let head = [card.id, words[card.type], words[card.date]].filter { !$0.isEmpty }
    paragraph(words.list(head), hanging: 2)
    for text in [words[card.places], words[card.what], words[card.figure]] where !text.isEmpty {
      paragraph(text, indent: 2, hanging: 4)
    }
    let status = words[card.status]
    if !status.isEmpty {
      paragraph(
        words.pair(Wording(en: "Status", zh: "状态", de: "Status"), status), indent: 2, hanging: 4)
    }
    if let counts {
      let name = Wording(en: "Counts here", zh: "计入", de: "Zählt hier")
      paragraph(words.pair(name, counts), indent: 2, hanging: 4)
    }
    line("  \(inputs)/\(card.file):\(card.line)")
    for source in card.sources {
      let name = Wording(en: "Source", zh: "资料", de: "Quelle")
      let text = source.title.isEmpty ? source.id : words.bracketed(source.title, source.id)
      paragraph(words.pair(name, text), indent: 2, hanging: 4)
    }
    for quotation in card.quotations {
      let text = words.bracketed(words.quoted(quotation.text), quotation.source)
      paragraph(text, indent: 2, hanging: 4)
    }
    if !card.note.isEmpty {
      let name = Wording(en: "Note", zh: "备注", de: "Anmerkung")
      paragraph(words.pair(name, card.note), indent: 2, hanging: 4)
    }
  }
}
