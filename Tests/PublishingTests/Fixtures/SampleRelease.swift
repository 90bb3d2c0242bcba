import Tables

/// A small release that exercises everything that formats must show.
enum SampleRelease {
  static let release = Release(
    title: Wording(
      en: "International cooperation of Deyang", zh: "德阳市国际合作",
      de: "Internationale Zusammenarbeit der Stadt Deyang"),
    publisher: Wording(
      en: "Foreign Affairs Office of Deyang", zh: "德阳市外事办公室", de: "Auswärtiges Amt Deyang"),
    contact: "statistics@example.org", licence: "CC BY 4.0", nextRelease: "2019-01",
    area: Wording(en: "Deyang", zh: "德阳", de: "Deyang"), year: 2017, firstYear: 2013,
    asOf: "2017-12-31", releaseDate: "2018-01-15", headlines: headlines,
    tables: [delegations, continents, attendance, personTrips, stocks],
    annexes: [records, quality, sources], rules: rules)

  static let headlines = [
    Headline(
      label: text("Delegations in 2017"), observation: .exactly(19, .provisional),
      table: "exchanges-per-year"),
    Headline(
      label: text("Partner places at the end of 2017"), observation: .exactly(1_204),
      table: "partners-by-continent"),
    Headline(
      label: text("Symposium attendance, all editions"),
      observation: Observation(
        value: nil, lower: 578, upper: nil, status: .estimated, covered: 4, of: 7),
      table: "symposium-attendance"),
    Headline(
      label: text("Scholarships"), observation: .notAvailable, table: "records"),
  ]

  static let rules = [
    Note(
      id: "delegation",
      text: text(
        "A delegation is one group on one trip: the same people travelling together, however many"
          + " places they visit. A trip to two partners is one delegation and two visits.")),
    Note(id: "tolerance", text: text("About, around and some mean ten per cent more or less.")),
    Note(
      id: "continents",
      text: text(
        "Six continents: Africa, Asia, Europe, North America, Oceania, South America. The continent"
          + " comes from the country of the partner.")),
  ]

  static let startRule = Note(
    id: "start-rule", text: text("A delegation belongs to the year in which its trip starts."))
  static let jointRule = Note(
    id: "joint", text: text("Joint delegations are made up of both sides and travel together."))
  static let floodYear = Note(
    id: "flood",
    text: text("Records of the first half of 2015 were lost; the year is not complete."))

  /// The same words in every language.
  static func text(_ english: String) -> Wording { Wording(verbatim: english) }

  static func unit(_ id: String, _ plural: String) -> Unit { Unit(id: id, name: text(plural)) }

  static func dimension(_ id: String, _ heading: String) -> Column {
    Column(id: id, heading: text(heading), role: .dimension)
  }

  static func attribute(_ id: String, _ heading: String) -> Column {
    Column(id: id, heading: text(heading), role: .attribute)
  }

  static func measure(
    _ id: String, _ heading: String, _ unit: Unit, decimals: Int = 0, total: Bool = false,
    notes: [Note] = []
  ) -> Column {
    let coordinates = total ? [Coordinate(dimension: "direction", category: "_T")] : []
    return Column(
      id: id, heading: text(heading),
      role: .measure(
        Measure(id: id, unit: unit, decimals: decimals, coordinates: coordinates)),
      notes: notes)
  }
}
