package import Tables

/// What changed between two releases as separated values: one cell that differs a record.
///
/// The cell is named by its dimensions and categories, `year=2016;direction=in`.
package struct DifferenceTable {
  private let comparison: ReleaseComparison
  private let language: Language

  package init(_ comparison: ReleaseComparison, in language: Language) {
    self.comparison = comparison
    self.language = language
  }

  package var bytes: [UInt8] {
    var text = CSVText()
    let figures = Figure.allCases.map(\.rawValue)
    let headings =
      ["change", "table", "cell", "label", "unit"] + figures.map { "old_" + $0 }
      + figures.map { "new_" + $0 } + ["direction"]
    for heading in headings { text.word(heading) }
    text.endRecord()
    for table in comparison.tables {
      for cell in table.differences { add(cell, of: table, to: &text) }
    }
    return text.bytes
  }

  private func add(_ cell: CellDifference, of table: TableComparison, to text: inout CSVText) {
    text.word(cell.change.rawValue)
    text.word(table.id)
    text.text(zip(table.dimensionIDs, cell.key).map { "\($0)=\($1)" }.joined(separator: ";"))
    text.text(table.labels(of: cell.key).map { $0.text(in: language) }.joined(separator: "; "))
    text.word(cell.unit)
    text.append(cell.old)
    text.append(cell.new)
    text.word(cell.direction?.rawValue ?? "")
    text.endRecord()
  }
}

extension CSVText {
  /// The six parts of a figure; empty where there is none.
  fileprivate mutating func append(_ cell: FigureCell?) {
    for figure in Figure.allCases {
      guard let cell else {
        empty()
        continue
      }
      if figure == .status {
        word(cell.observation.statusLetters)
      } else if let number = figure.number(of: cell.observation) {
        self.number(number, decimals: figure.isCount ? 0 : cell.decimals)
      } else {
        empty()
      }
    }
  }
}
