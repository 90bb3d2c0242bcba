/// The figures of a published table as a set of cells, whatever rows and columns they stand in.
package struct FigureTable: Sendable {
  /// What names cells: a dimension, and the words for its categories.
  package struct Dimension: Hashable, Sendable {
    package var id: String
    /// Labels by identifier; a category without one is called by its identifier.
    package var labels: [String: Wording]

    package init(id: String, labels: [String: Wording] = [:]) {
      self.id = id
      self.labels = labels
    }
  }

  /// The table's identifier.
  package var id: String
  package var title: Wording
  /// The measure is one of them where the table has several.
  package var dimensions: [Dimension]
  /// Names of units by identifier.
  package var units: [String: Wording]
  /// In reading order; no two have one key and one unit.
  package var cells: [FigureCell]

  package init(
    id: String, title: Wording, dimensions: [Dimension], units: [String: Wording] = [:],
    cells: [FigureCell]
  ) {
    self.id = id
    self.title = title
    self.dimensions = dimensions
    self.units = units
    self.cells = cells
  }
}

extension FigureTable.Dimension {
  /// What a category is called.
  package func label(of id: String) -> Wording {
    if id == Category.total.id, self.id == "year" { return Self.allYears }
    return labels[id] ?? Self.standard[id] ?? Wording(verbatim: id)
  }

  private static let allYears = Wording(en: "All years", zh: "各年合计", de: "Alle Jahre")
  private static let standard = [
    Category.total.id: Category.total.label, Category.notStated.id: Category.notStated.label,
  ]
}

extension FigureTable {
  /// Dimensions whose categories are periods or single events: a cell at one of them says the same
  /// in every release that holds it.
  private static let periods: Set<String> = ["year", "cohort", "edition"]

  /// Whether the key names a period of its own. Any other figure refers to the release's: its
  /// reference day, or all years up to it.
  func hasOwnPeriod(_ key: [String]) -> Bool {
    zip(dimensions, key).contains { dimension, id in
      Self.periods.contains(dimension.id) && !id.hasPrefix("_")
    }
  }

  /// The cells with their keys in another order of the same dimensions; nil where they have others.
  func cells(by order: [Dimension]) -> [FigureCell]? {
    let ids = dimensions.map(\.id)
    let places = order.compactMap { ids.firstIndex(of: $0.id) }
    guard places.count == ids.count, order.count == ids.count else { return nil }
    if places == Array(ids.indices) { return cells }
    return cells.map { cell in
      var cell = cell
      cell.key = places.map { [key = cell.key] in key[$0] }
      return cell
    }
  }
}
