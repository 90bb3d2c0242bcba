import Tables

@testable import Publishing

/// Small tables that hold every kind of cell.
enum TwinFixture {
  static let delegations = Unit(
    id: "delegation", name: Wording(en: "delegations", zh: "批", de: "Delegationen"))
  static let persons = Unit(
    id: "person-trip", name: Wording(en: "person-trips", zh: "人次", de: "Personenreisen"))
  static let startRule = Note(
    id: "start-rule",
    text: Wording(
      en: "A delegation belongs to its first day.", zh: "按首日计。", de: "Nach dem ersten Tag."))
  static let partial = Note(
    id: "partial", text: Wording(en: "Until June.", zh: "截至六月。", de: "Bis Juni."))

  static func wording(_ text: String) -> Wording { Wording(verbatim: text) }

  static func table(
    _ id: String, nature: Table.Nature = .flow, columns: [Column], rows: [Row],
    notes: [Note] = [], sources: [String] = []
  ) -> Table {
    Table(
      id: id, title: wording("Title of \(id)"), shortTitle: wording(id),
      summary: wording("Summary of \(id)."), nature: nature, columns: columns, rows: rows,
      notes: notes, sources: sources)
  }

  static func dimension(_ id: String, _ heading: String, notes: [Note] = []) -> Column {
    Column(id: id, heading: wording(heading), role: .dimension, notes: notes)
  }

  static func attribute(_ id: String, _ heading: String) -> Column {
    Column(id: id, heading: wording(heading), role: .attribute)
  }

  static func measure(
    _ id: String, _ heading: String, of measure: String = "delegations", unit: Unit = delegations,
    decimals: Int = 0, at coordinates: [Coordinate] = [], notes: [Note] = []
  ) -> Column {
    Column(
      id: id, heading: wording(heading),
      role: .measure(
        Measure(id: measure, unit: unit, decimals: decimals, coordinates: coordinates)),
      notes: notes)
  }

  static func year(_ year: String, _ cells: Cell..., notes: [Note] = []) -> Row {
    Row(cells: [.category(Category(verbatim: year))] + cells, notes: notes)
  }

  static func observation(_ value: Int64, _ status: Status = []) -> Cell {
    .observation(.exactly(value, status))
  }

  /// A year a row, a direction a column, their sum and the people beside them.
  static let exchanges = table(
    "exchanges-per-year",
    columns: [
      dimension("year", "Year", notes: [startRule]),
      measure("in", "Incoming", at: [Coordinate(dimension: "direction", category: "in")]),
      measure("out", "Outgoing", at: [Coordinate(dimension: "direction", category: "out")]),
      measure("all", "All"),
      measure("persons", "Person-trips", of: "persons", unit: persons),
    ],
    rows: [
      year(
        "2016", observation(3), observation(0), observation(3),
        .observation(
          Observation(value: nil, lower: 218, upper: nil, status: .estimated, covered: 2, of: 3))),
      year(
        "2017", observation(1, [.provisional, .revised]), .observation(.notAvailable),
        .observation(.between(1, 4, .provisional)), .observation(.notApplicable),
        notes: [partial]),
      Row(
        .unknown,
        cells: [
          .category(.periodNotDeterminable), observation(0), observation(1), observation(1),
          .empty(.notAvailable),
        ]),
      Row(
        .total,
        cells: [
          .category(.total), observation(4), .observation(.notAvailable),
          .observation(.between(5, nil)), .empty([]),
        ]),
    ],
    notes: [startRule], sources: ["annals"])

  /// An edition a row, with what describes it, in one decimal.
  static let editions = table(
    "symposium-attendance",
    columns: [
      dimension("edition", "Edition"), attribute("date", "Date"), attribute("theme", "Theme"),
      attribute("status", "Status"), attribute("speakers", "Speakers"),
      measure("attendance", "Attendance", of: "attendance", unit: persons, decimals: 1),
    ],
    rows: [
      Row(cells: [
        .number(1), .date("2009-10"), .text(wording("=Green, \"clean\"\ncities")),
        .category(Category(id: "held", label: wording("Held"))), .number(12), observation(553),
      ]),
      Row(cells: [
        .number(2), .date("2010-10-12"), .empty(.notAvailable), .empty([]),
        .empty(.notApplicable), observation(-5, .breakInSeries),
      ]),
      Row(
        .total,
        cells: [
          .text(wording("Total")), .empty(.notApplicable), .empty(.notApplicable),
          .empty(.confidential), .empty([]), observation(548, .confidential),
        ]),
    ])

  static let records = table(
    "records", nature: .list,
    columns: [
      attribute("id", "Record"), dimension("direction", "Direction"), attribute("line", "Line"),
      measure("headcount", "Headcount", of: "headcount", unit: persons),
    ],
    rows: [
      Row(cells: [
        .text(wording("x-1")), .category(Category(id: "in", label: wording("Incoming"))),
        .number(14), .observation(.between(151, nil)),
      ]),
      Row(cells: [
        .text(wording("+2")), .empty([]), .number(15), .observation(.notAvailable),
      ]),
    ])

  static let sources = [
    DataSource(
      id: "annals", title: "Annals \"2017\"", address: "https://example.org/annals",
      version: "2018-03"),
    DataSource(id: "speech", title: "A speech", address: "files/speech.pdf"),
  ]

  static let release = Release(
    title: Wording(en: "International cooperation", zh: "国际合作", de: "Zusammenarbeit"),
    publisher: Wording(en: "Foreign Affairs Office", zh: "外事办公室", de: "Amt für Äußeres"),
    contact: "office@example.org", licence: "CC BY 4.0", nextRelease: "",
    area: Wording(en: "Deyang", zh: "德阳", de: "Deyang"), year: 2017, firstYear: 2016,
    asOf: "2017-12-31", releaseDate: "2018-01-31", headlines: [],
    tables: [exchanges, editions], annexes: [records], rules: [startRule])
}
