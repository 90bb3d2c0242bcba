import Tables

extension SampleRelease {
  private static let delegation = unit("delegation", "delegations")

  static let delegations = Table(
    id: "exchanges-per-year", title: text("Delegations by direction"),
    shortTitle: text("Delegations"),
    summary: text(
      "Delegations that started in each year, by the direction in which they travelled."),
    nature: .flow,
    columns: [
      dimension("year", "Year"),
      measure("in", "Delegations in", delegation), measure("out", "Delegations out", delegation),
      measure("joint", "Joint delegations", delegation, notes: [jointRule]),
      measure("total", "All delegations", delegation, total: true),
    ],
    rows: [
      year(2013, [.exactly(3), .exactly(2), .exactly(0), .exactly(5)]),
      year(2014, [.exactly(4), .exactly(5), .exactly(1), .exactly(10)]),
      year(2015, [.exactly(2), .notAvailable, .exactly(1), .exactly(3)], notes: [floodYear]),
      year(2016, [.exactly(7), .exactly(6), .exactly(2), .exactly(15, .revised)]),
      year(2017, [9, 8, 2, 19].map { .exactly($0, .provisional) }),
      Row(
        .unknown,
        cells: [.category(.periodNotDeterminable)]
          + [1, 0, 0, 1].map { .observation(.exactly($0)) }),
      Row(
        .total,
        cells: [.category(.total)] + [26, 21, 6, 53].map { .observation(.exactly($0)) }),
    ],
    notes: [startRule],
    charts: [
      Chart(
        .stackedColumns, title: text("Delegations by direction"), categoryColumn: "year",
        valueColumns: ["in", "out", "joint"], categoryAxis: text("Year"),
        valueAxis: text("delegations"), rows: 0..<5),
      Chart(
        .line, title: text("All delegations"), categoryColumn: "year", valueColumns: ["total"],
        categoryAxis: text("Year"), valueAxis: text("delegations"), rows: 0..<5),
    ],
    sources: ["deyang-2018", "changchun-2017"])

  static let continents = Table(
    id: "partners-by-continent", title: text("Partner places by continent"),
    shortTitle: text("Partners"),
    summary: text("Distinct partner places with a partnership in force, by their continent."),
    nature: .stock,
    columns: [
      dimension("continent", "Continent"),
      measure("formal", "Friendship cities", unit("place", "places")),
      measure("other", "Other links", unit("place", "places")),
      measure("share", "Share", unit("percent", "per cent"), decimals: 1),
    ],
    rows: [
      ("Asia", 14, 420, 360), ("Europe", 19, 512, 441), ("Africa", 5, 60, 54),
      ("North America", 8, 101, 91), ("South America", 4, 30, 28), ("Oceania", 3, 28, 26),
    ].map { name, formal, other, share in
      Row(
        cells: [
          .category(Category(id: name, label: text(name))), .observation(.exactly(formal)),
          .observation(.exactly(other)), .observation(.exactly(share)),
        ])
    } + [
      Row(
        .total,
        cells: [
          .category(.total), .observation(.exactly(53)), .observation(.exactly(1151)),
          .observation(.exactly(1000)),
        ])
    ],
    charts: [
      Chart(
        .stackedBars, title: text("Partner places by continent"), categoryColumn: "continent",
        valueColumns: ["formal", "other"], categoryAxis: text("Continent"),
        valueAxis: text("places"), rows: 0..<6)
    ],
    sources: ["deyang-2018"])

  private static func year(_ year: Int, _ figures: [Observation], notes: [Note] = []) -> Row {
    Row(
      cells: [.category(Category(verbatim: String(year)))] + figures.map { .observation($0) },
      notes: notes)
  }

  /// Stocks of thirty-three years: a table longer than wide.
  static let stocks = Table(
    id: "partnerships-per-year", title: text("Partnerships in force by kind"),
    shortTitle: text("Partnerships by kind"),
    summary: text("Partnerships in force on the last day of each year, by kind."), nature: .stock,
    columns: [dimension("year", "Year")]
      + ["Friendship", "Exchange", "Intended", "Project", "Contact"].map {
        measure($0.lowercased(), $0, unit("partnership", "partnerships"))
      } + [measure("all", "All", unit("partnership", "partnerships"), total: true)],
    rows: (1985...2017).map { number in
      let base = Int64(number - 1985)
      let figures = [base / 3, base / 5, 1, base / 8, base % 4]
      return year(number, (figures + [figures.reduce(0, +)]).map { .exactly($0) })
    },
    charts: [
      Chart(
        .columns, title: text("All partnerships in force"), categoryColumn: "year",
        valueColumns: ["all"], categoryAxis: text("End of year"), valueAxis: text("partnerships"),
        rows: 0..<33)
    ],
    sources: ["deyang-2018", "changchun-2017", "jinan-2017"])
}
