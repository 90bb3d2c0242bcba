import Tables

/// Plain text laid out for a mail client and a terminal: at most 72 display columns.
struct PlainPage {
  static let width = 72
  private static let indent = 2

  private(set) var lines: [String] = []

  /// The whole text, its last line ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func add(title: String) {
    add(heading: title, underline: "=")
  }

  /// Adds a section; `remarks` are what is to be said under a table.
  mutating func add(_ section: SummarySection, remarks: (SmallTable) -> [String]) {
    lines += ["", ""]
    add(heading: section.heading, underline: "-")
    for block in section.blocks {
      lines.append("")
      switch block {
      case .paragraph(let text): add(paragraph: text)
      case .facts(let facts): facts.forEach { add(paragraph: $0) }
      case .list(let items): items.forEach { add(item: $0) }
      case .table(let table): add(table, remarks: remarks(table))
      }
    }
  }

  mutating func add(paragraph: String) {
    lines += TextLines.lines(paragraph, width: Self.width)
  }

  private mutating func add(item: String) {
    let parts = TextLines.lines(item, width: Self.width - Self.indent)
    lines += parts.enumerated().map { ($0 == 0 ? "* " : "  ") + $1 }
  }

  private mutating func add(_ table: SmallTable, remarks: [String]) {
    if !table.caption.isEmpty {
      add(paragraph: table.caption)
      lines.append("")
    }
    lines += table.table.lines(width: Self.width - Self.indent).map(Self.indented)
    if !remarks.isEmpty { lines.append("") }
    lines += remarks.flatMap { TextLines.lines($0, width: Self.width - Self.indent) }
      .map(Self.indented)
  }

  mutating func addSpace() { lines.append("") }

  private mutating func add(heading: String, underline: Character) {
    let heading = TextLines.lines(heading, width: Self.width)
    let width = heading.reduce(0) { max($0, displayWidth(of: $1)) }
    lines += heading + [String(repeating: underline, count: width)]
  }

  private static func indented(_ line: String) -> String {
    line.isEmpty ? line : String(repeating: " ", count: indent) + line
  }
}
