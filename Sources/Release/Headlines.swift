import Tables

/// The figures on the cover: those of the reference year that a reader looks for first.
struct Headlines {
  private(set) var all: [Headline] = []
  private let tables: [Table]

  init(_ tables: [Table], year: Int) {
    self.tables = tables
    add(
      Wording(
        en: "Delegations in \(year)", zh: "\(year)年团组数", de: "Delegationen \(year)"),
      "exchanges-per-year", row: "\(year)", column: "total")
    add(
      Wording(
        en: "Partner places at the end of \(year)", zh: "\(year)年末结好城市数",
        de: "Partnerkommunen Ende \(year)"),
      "partners-by-continent", row: "_T", column: "partner-places")
    add(
      Wording(en: "Symposium attendance", zh: "研讨会出席人数", de: "Teilnehmende an Symposien"),
      "symposium-attendance", row: "_T", column: "attendance")
    add(
      Wording(en: "Person-trips in \(year)", zh: "\(year)年往来人次", de: "Personenreisen \(year)"),
      "person-trips", row: "\(year)", column: "person-trips")
  }

  private mutating func add(_ label: Wording, _ id: String, row: String, column: String) {
    guard let table = tables.first(where: { $0.id == id }),
      let place = table.columns.firstIndex(where: { $0.id == column }),
      let index = table.rows.lastIndex(where: { $0.isCategory(row) }),
      case .observation(let observation) = table.rows[index].cells[place]
    else { return }
    all.append(
      Headline(label: label, observation: observation, table: id, column: column, row: index))
  }
}

extension Row {
  /// Whether any of the row's dimensions is held at that category.
  fileprivate func isCategory(_ id: String) -> Bool {
    cells.contains { cell in
      if case .category(let category) = cell { category.id == id } else { false }
    }
  }
}
