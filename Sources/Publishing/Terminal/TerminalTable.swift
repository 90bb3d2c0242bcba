package import Tables

/// A table as text for a terminal or a mail: aligned by display width and at most so many columns
/// wide. What is wider is folded into blocks, each of which begins with the headings of the rows.
///
/// Below it stand the marks that occur, the notes, and the sources that the table names.
package struct TerminalTable {
  private let table: Table
  private let profile: StatusProfile
  private let area: Wording?
  private let language: Language
  private let words: TerminalWords
  private let width: Int

  package init(
    _ table: Table, in language: Language, profile: StatusProfile, area: Wording? = nil,
    width: Int = 80
  ) {
    self.table = table
    self.profile = profile
    self.area = area
    self.language = language
    self.width = width
    words = TerminalWords(language: language)
  }

  /// The whole text, its last line ended.
  package var text: String {
    var figures = TerminalFigures(table, profile: profile, words: words)
    let columns = columns(&figures)
    let body =
      table.rows.isEmpty
      ? [words.noneRecorded]
      : TerminalBlocks(columns, rows: table.rows, width: width).lines
    let parts = [head, body, figures.legend(of: table), notes, sources].filter { !$0.isEmpty }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private var units: [Unit] {
    var units: [Unit] = []
    for unit in table.columns.compactMap(\.measure?.unit) where !units.contains(unit) {
      units.append(unit)
    }
    return units
  }

  /// What, where, when; and the unit where there is one only.
  private var head: [String] {
    let period = table.nature == .list ? nil : table.years
    let title = [
      table.title.text(in: language), area?.text(in: language) ?? "",
      period.map { words.period($0, table.nature) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: words.comma)
    let unit = units.count == 1 ? [words.unit(units[0].name.text(in: language))] : []
    return TextLines.lines(title, width: width) + unit
  }

  private var notes: [String] {
    var notes: [Note] = []
    for note in table.notes + table.columns.flatMap(\.notes) + table.rows.flatMap(\.notes)
    where !notes.contains(note) {
      notes.append(note)
    }
    let texts = notes.map { $0.text.text(in: language) }
    guard texts.count > 1 else {
      return texts.flatMap { TextLines.lines(words.note + $0, width: width) }
    }
    return [words.notes]
      + texts.enumerated().flatMap { number, text in
        TextLines.lines(text, width: width - 3).enumerated().map { line, part in
          (line == 0 ? "\(number + 1). " : "   ") + part
        }
      }
  }

  private var sources: [String] {
    table.sources.isEmpty ? [] : TextLines.lines(words.sources(table.sources), width: width)
  }
}

extension TerminalTable {
  private func columns(_ figures: inout TerminalFigures) -> [TerminalColumn] {
    var columns: [TerminalColumn] = []
    for (index, column) in table.columns.enumerated() {
      guard let measure = column.measure else {
        let isNumber = table.rows.allSatisfy {
          if case .number = $0.cells[index] { true } else { false }
        }
        columns.append(
          TerminalColumn(
            heading: column.heading.text(in: language), alignment: isNumber ? .right : .left,
            cells: table.rows.map { figures.cell($0.cells[index], decimals: 0) }))
        continue
      }
      columns.append(
        TerminalColumn(
          heading: heading(column, measure.unit), alignment: .right,
          cells: table.rows.map { figures.cell($0.cells[index], decimals: measure.decimals) }))
      if let stated = stated(index) { columns.append(stated) }
    }
    return columns
  }

  /// The unit stands in the head where there are several, unless the heading says it already.
  private func heading(_ column: Column, _ unit: Unit) -> String {
    let heading = column.heading.text(in: language)
    let name = unit.name.text(in: language)
    let saysUnit = heading.lowercased().contains(name.lowercased())
    return units.count == 1 || saysUnit ? heading : words.heading(heading, unit: name)
  }

  /// How many records state a figure; nil where all always do.
  private func stated(_ index: Int) -> TerminalColumn? {
    let cells = table.rows.map { row -> TerminalColumn.Cell in
      guard case .observation(let observation) = row.cells[index],
        let covered = observation.covered, let all = observation.of
      else { return TerminalColumn.Cell() }
      return TerminalColumn.Cell(text: words.stated(covered, of: all))
    }
    guard cells.contains(where: { !$0.text.isEmpty }) else { return nil }
    return TerminalColumn(
      heading: words.stated, alignment: .right, cells: cells, belongsToPrevious: true)
  }
}
