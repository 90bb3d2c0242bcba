import Tables

extension WorkbookPlan {
  /// More sources than this are named by their identifiers.
  private static let mostSourceTitles = 2

  /// The sources of a table as its source sentence names them.
  func sources(of table: Table) -> [String] {
    if table.sources.count > Self.mostSourceTitles { return table.sources }
    return table.sources.map { id in
      sourceTitles[id].map { phrases.source($0, id: id) } ?? id
    }
  }

  /// The label of a chart: the table's number, with a letter where there are several.
  func label(ofChart index: Int, of count: Int, in table: PrintedTable) -> String {
    guard let number = table.number else { return "" }
    let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
    return count > 1 ? "\(number)\(letters[index % letters.count])" : "\(number)"
  }

  /// Titles of sources by their identifiers, from the list of sources.
  static func sourceTitles(in release: Release, _ language: Language) -> [String: String] {
    guard let list = release.annexes.first(where: { $0.id == "sources" }),
      let title = list.columns.firstIndex(where: { $0.id == "title" }), title > 0
    else { return [:] }
    var titles: [String: String] = [:]
    for row in list.rows {
      guard let id = row.cells[0].words(in: language),
        let title = row.cells[title].words(in: language)
      else { continue }
      titles[id] = title
    }
    return titles
  }
}

extension Cell {
  /// What the cell says in words; nil for figures and for nothing.
  fileprivate func words(in language: Language) -> String? {
    switch self {
    case .category(let category): category.label.text(in: language)
    case .text(let wording): wording.text(in: language)
    case .number, .date, .observation, .empty: nil
    }
  }
}
