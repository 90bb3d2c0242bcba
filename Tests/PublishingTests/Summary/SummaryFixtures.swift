import Tables

/// Releases in miniature, their tables written by hand.
enum SummaryFixtures {
  static let all = [
    "deyang": deyang, "single": single, "ones": ones, "unknown": unknown, "none": none,
    "national": national, "sample": SampleRelease.release,
  ]

  static func release(
    title: String = "International cooperation", area: String = "Deyang", year: Int = 2017,
    contact: String = "", headlines: [Headline] = [], tables: [WrittenTable],
    annexes: [WrittenTable] = []
  ) -> Release {
    Release(
      title: Wording(verbatim: title), publisher: Wording(verbatim: "Foreign Affairs Office"),
      contact: contact, licence: "", nextRelease: "", area: Wording(verbatim: area), year: year,
      firstYear: year, asOf: "\(year)-12-31", releaseDate: "", headlines: headlines,
      tables: tables.map(\.table), annexes: annexes.map(\.table), rules: [])
  }

  static func headline(_ label: String, _ figure: String, _ table: String) -> Headline {
    Headline(
      label: Wording(verbatim: label), observation: Observation(written: figure), table: table)
  }

  static func delegations(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "exchanges-per-year", title: "Delegations by direction",
      columns: [("year", "Year", .dimension)]
        + [("in", "In"), ("out", "Out"), ("joint", "Joint"), ("total", "Total")].map {
          ($0, $1, .count("delegation"))
        },
      rows: rows)
  }

  static func personTrips(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "person-trips", title: "Person-trips",
      columns: [
        ("year", "Year", .dimension), ("person-trips", "Person-trips", .count("person-trip")),
        ("person-days", "Person-days", .count("person-day")),
      ], rows: rows)
  }

  /// A table by category with the reference year and all years.
  static func byCategory(
    _ id: String, _ title: String, _ heading: String, _ unit: String, _ rows: [[String]]
  ) -> WrittenTable {
    WrittenTable(
      id: id, title: title,
      columns: [
        ("category", heading, .dimension), ("year-2017", "2017", .count(unit)),
        ("all-years", "2015 to 2017", .count(unit)),
      ], rows: rows)
  }

  static func symposia(_ rows: [[String]], id: String = "symposium-attendance") -> WrittenTable {
    WrittenTable(
      id: id, title: "Attendance at symposia by edition",
      columns: [
        ("series", "Series", .dimension), ("edition", "Edition", .dimension),
        ("date", "Date", .date), ("host", "Host city", .text), ("theme", "Theme", .text),
        ("as-stated", "As stated", .text), ("basis", "Basis", .text),
        ("attendance", "Attendance", .count("person")),
      ], rows: rows)
  }

  static func continents(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "partners-by-continent", title: "Partnerships by continent", nature: .stock,
      columns: [
        ("continent", "Continent", .dimension),
        ("friendship", "Friendship", .count("partnership", kind: "friendship")),
        ("exchange", "Exchange", .count("partnership", kind: "exchange")),
        ("contact", "Contact", .count("partnership", kind: "contact")),
        ("partnerships", "Partnerships", .count("partnership", kind: "_T")),
        ("partner-places", "Partner places", .count("partner-place")),
        ("countries", "Countries", .count("country")),
      ], rows: rows)
  }
}
