import Tables

extension SampleRelease {
  private static let person = unit("person", "persons")

  static let attendance = Table(
    id: "symposium-attendance", title: text("Attendance of the symposium on urbanisation"),
    shortTitle: text("Symposium attendance"),
    summary: text("Persons who attended each edition; the sources state some as bounds only."),
    nature: .flow,
    columns: [
      dimension("edition", "Edition"), attribute("date", "Opening date"),
      attribute("theme", "Theme"), measure("attendance", "Attendance", person),
      measure("speakers", "Speakers", person),
    ],
    rows: [
      edition(1, "2013-10-12", "城镇化与城乡一体化发展 Urbanisation", .exactly(120), .exactly(6)),
      edition(2, "2014~", "Green city regions", .between(90, 110), .exactly(8)),
      edition(3, "2015-23", "=Water", .between(151, nil), .exactly(8)),
      edition(4, "2016-10-1X", "Mobility", .between(200, nil, .provisional), .exactly(11)),
      edition(
        5, "2017-11-07", "Urban-Rural Integration", .exactly(150, [.estimated, .provisional]),
        .exactly(12, .provisional)),
      Row(
        .total,
        cells: [
          .category(.total), .empty(.notApplicable), .empty(.notApplicable),
          .observation(
            Observation(
              value: nil, lower: 711, upper: nil, status: .estimated, covered: 5, of: 7)),
          .observation(.exactly(45)),
        ]),
    ],
    charts: [
      Chart(
        .columns, title: text("Attendance per edition"), categoryColumn: "edition",
        valueColumns: ["attendance"], categoryAxis: text("Edition"), valueAxis: text("persons"),
        rows: 0..<5),
      Chart(
        .line, title: text("Speakers per edition"), categoryColumn: "edition",
        valueColumns: ["speakers"], categoryAxis: text("Edition"), valueAxis: text("persons"),
        rows: 0..<5),
    ],
    sources: ["jinan-2017"])

  private static func edition(
    _ number: Int, _ date: String, _ theme: String, _ attendance: Observation,
    _ speakers: Observation
  ) -> Row {
    Row(
      cells: [
        .category(Category(verbatim: String(number))), .date(date), .text(text(theme)),
        .observation(attendance), .observation(speakers),
      ])
  }

  /// Several measures with bounds and coverage: a wide table.
  static let personTrips = Table(
    id: "person-trips", title: text("Person-trips and person-days by direction"),
    shortTitle: text("Person-trips"),
    summary: text(
      "Persons on delegations, counted once a trip, with the bounds that sources allow."),
    nature: .flow,
    columns: [
      dimension("year", "Year"), measure("in", "Person-trips in", unit("trip", "person-trips")),
      measure("out", "Person-trips out", unit("trip", "person-trips")),
      measure("days", "Person-days", unit("day", "person-days")),
    ],
    rows: (2013...2017).map { year in
      let base = Int64(year - 2010) * 1_000
      return Row(
        cells: [
          .category(Category(verbatim: String(year))),
          .observation(
            Observation(
              value: nil, lower: base, upper: base + 250, status: .estimated, covered: 3, of: 5)),
          .observation(
            Observation(
              value: nil, lower: base / 2, upper: nil, status: .estimated, covered: 2, of: 4)),
          .observation(year == 2015 ? .notAvailable : .exactly(base * 4)),
        ])
    },
    charts: [
      Chart(
        .columns, title: text("Person-trips"), categoryColumn: "year", valueColumns: ["in", "out"],
        categoryAxis: text("Year"), valueAxis: text("person-trips"), rows: 0..<5),
      Chart(
        .bars, title: text("Person-days"), categoryColumn: "year", valueColumns: ["days"],
        categoryAxis: text("Year"), valueAxis: text("person-days"), rows: 0..<5),
    ],
    sources: [])
}
