import Tables

extension Column {
  static func dimension(_ id: String, _ heading: Wording) -> Column {
    Column(id: id, heading: heading, role: .dimension)
  }

  static func attribute(_ id: String, _ heading: Wording, notes: [Note] = []) -> Column {
    Column(id: id, heading: heading, role: .attribute, notes: notes)
  }

  /// A column of figures; without a `measure` of its own it measures what its id says.
  static func figures(
    _ id: String, _ heading: Wording, _ unit: Unit, measure: String? = nil, decimals: Int = 0,
    at coordinates: [Coordinate] = [], _ additivity: Additivity = .additive,
    notes: [Note] = []
  ) -> Column {
    let measure = Measure(
      id: measure ?? id, unit: unit, decimals: decimals, coordinates: coordinates,
      additivity: additivity)
    return Column(id: id, heading: heading, role: .measure(measure), notes: notes)
  }

  static let continent = dimension(
    "continent", Wording(en: "Continent", zh: "大洲", de: "Kontinent"))
  static let country = dimension("country", Wording(en: "Country", zh: "国家", de: "Staat"))
  static let kind = dimension("kind", Wording(en: "Kind", zh: "类别", de: "Art"))
  static let home = dimension(
    "home", Wording(en: "Home authority", zh: "我方城市", de: "Heimatkommune"))
}

extension Row {
  /// A row that begins with its category.
  init(_ role: Role = .body, of category: Category, _ observations: [Observation]) {
    self.init(role, cells: [.category(category)] + observations.map(Cell.observation))
  }
}
