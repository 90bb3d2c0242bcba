import Tables

extension Table {
  /// The years that the table shows of itself: in its rows, or in the headings of columns that each
  /// stand for some.
  var years: ClosedRange<Int>? {
    if let period { return period }
    var words: [String] = []
    if let column = columns.firstIndex(where: { $0.id == "year" }) {
      for row in rows where row.role != .unknown {
        if case .category(let category) = row.cells[column] { words.append(category.label.en) }
      }
    }
    for column in columns {
      let coordinates = column.measure?.coordinates ?? []
      if coordinates.contains(where: { $0.dimension == "year" }) { words.append(column.heading.en) }
    }
    let years = words.flatMap { text in
      text.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  /// When the table's figures hold, as its title says it; nil for a list that has no period.
  func period(in release: Release, _ phrases: some Phrases) -> String? {
    switch nature {
    case .flow, .ratio:
      phrases.years(years ?? min(release.firstYear, release.year)...release.year)
    case .stock:
      years.map(phrases.atTheEndOfEachYear) ?? phrases.asOf(phrases.titleDay(release.asOf))
    case .list:
      years.map(phrases.years)
    }
  }
}
