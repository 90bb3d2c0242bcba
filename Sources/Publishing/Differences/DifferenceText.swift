package import Tables

/// What changed between two releases, for a reader at a terminal: at most so many columns wide.
package struct DifferenceText {
  private let comparison: ReleaseComparison
  private let old: ComparedRelease
  private let new: ComparedRelease
  private let language: Language
  private let words: DifferenceWords
  private let width: Int
  private var figures: DifferenceFigures

  package init(
    _ comparison: ReleaseComparison, from old: ComparedRelease, to new: ComparedRelease,
    in language: Language, profile: StatusProfile, width: Int = 80
  ) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.language = language
    self.width = width
    words = DifferenceWords(language: language)
    figures = DifferenceFigures(profile: profile, language: language)
  }

  /// The whole text, its last line ended.
  package var text: String {
    mutating get {
      var parts = [head]
      for table in comparison.tables {
        let lines = lines(of: table)
        if !lines.isEmpty { parts.append(lines) }
      }
      parts.append(counts)
      let remarks = remarks
      if !remarks.isEmpty { parts.append(remarks) }
      return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
        .replacing("\u{A0}", with: " ")
    }
  }

  private var head: [String] {
    let names = [(words.old, old), (words.new, new)]
    return names.flatMap { name, release in
      hanging("", name, release.folder + words.comma + words.asOf(release.asOf), column: 3)
    }
  }

  private mutating func lines(of table: TableComparison) -> [String] {
    let entries: [DifferenceEntries.Entry]
    switch table.standing {
    case .compared: entries = DifferenceEntries(table, in: language).all(&figures)
    case .added: return title(of: table) + plain(words.addedTable(table.differences.count))
    case .removed: return title(of: table) + plain(words.removedTable(table.differences.count))
    case .relaid:
      let dimensions = [table.old, table.new].map { $0?.dimensions.map(\.id) ?? [] }
      return title(of: table) + plain(words.relaidTable(dimensions[0], dimensions[1]))
    }
    if entries.isEmpty { return [] }
    let names = entries.map { words.name(of: $0.change) }
    let column = names.reduce(0) { max($0, displayWidth(of: $1)) }
    return title(of: table)
      + zip(names, entries).flatMap { hanging("  ", $0, $1.text, column: column) }
  }

  private func title(of table: TableComparison) -> [String] {
    let units = table.units.map { $0.text(in: language) }.joined(separator: words.comma)
    let title = table.title.text(in: language)
    return TextLines.lines(
      title + (units.isEmpty ? "" : words.bracketed(units)), width: width)
  }

  private func plain(_ text: String) -> [String] {
    TextLines.lines(text, width: width - 2).map { "  " + $0 }
  }

  /// A name and what follows it, whose further lines stand under its first.
  private func hanging(_ indent: String, _ name: String, _ text: String, column: Int) -> [String] {
    let first =
      indent + name + String(repeating: " ", count: max(0, column - displayWidth(of: name)))
    let margin = displayWidth(of: first) + 2
    return TextLines.lines(text, width: width - margin).enumerated().map { index, line in
      (index == 0 ? first + "  " : String(repeating: " ", count: margin)) + line
    }
  }

  private var counts: [String] {
    let plain = TerminalWords(language: language)
    let rows = CellChange.allCases.map { change in
      (words.name(of: change), plain.number(Int64(comparison.count(change)), decimals: 0))
    }
    let names = rows.reduce(0) { max($0, displayWidth(of: $1.0)) }
    let numbers = rows.reduce(0) { max($0, $1.1.count) }
    let lines = rows.map { name, number in
      "  " + name + String(repeating: " ", count: names - displayWidth(of: name) + 2)
        + String(repeating: " ", count: numbers - number.count) + number
    }
    return [words.total] + lines
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if comparison.hasSameFigures { remarks.append(words.sameFigures) }
    if comparison.count(.updated) > 0 { remarks.append(words.whatUpdatedMeans) }
    if !figures.legend.isEmpty { remarks.append(figures.legend.joined(separator: words.semicolon)) }
    return remarks.flatMap { TextLines.lines($0, width: width) }
  }
}
