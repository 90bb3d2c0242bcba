/// A noun that is counted, with what its number words need to know of it.
struct GermanNoun {
  enum Gender { case masculine, feminine }
  enum Case { case nominative, accusative, dative }

  let gender: Gender
  let one: String
  let many: String
  /// The dative of the plural.
  let toMany: String

  private init(_ gender: Gender, _ one: String, _ many: String, dative: String? = nil) {
    self.gender = gender
    self.one = one
    self.many = many
    toMany = dative ?? many
  }

  static let delegation = GermanNoun(.feminine, "Delegation", "Delegationen")
  static let visit = GermanNoun(.masculine, "Besuch", "Besuche", dative: "Besuchen")
  static let personTrip = GermanNoun(.feminine, "Personenreise", "Personenreisen")
  static let personDay = GermanNoun(
    .masculine, "Personentag", "Personentage", dative: "Personentagen")
  static let person = GermanNoun(.feminine, "Person", "Personen")
  static let attendance = GermanNoun(.feminine, "Teilnahme", "Teilnahmen")
  static let partnership = GermanNoun(.feminine, "Partnerschaft", "Partnerschaften")
  static let friendship = GermanNoun(.feminine, "Städtepartnerschaft", "Städtepartnerschaften")
  static let friendlyExchange = GermanNoun(
    .feminine, "Städtefreundschaft", "Städtefreundschaften")
  static let projectPartnership = GermanNoun(
    .feminine, "Projektpartnerschaft", "Projektpartnerschaften")
  static let contact = GermanNoun(.masculine, "Kontakt", "Kontakte", dative: "Kontakten")
  static let partnerPlace = GermanNoun(.feminine, "Partnerkommune", "Partnerkommunen")
  static let place = GermanNoun(.masculine, "Ort", "Orte", dative: "Orten")
  static let country = GermanNoun(.masculine, "Staat", "Staaten")
  static let city = GermanNoun(.feminine, "Stadt", "Städte", dative: "Städten")
  static let edition = GermanNoun(.feminine, "Ausgabe", "Ausgaben")
  static let agreement = GermanNoun(.feminine, "Vereinbarung", "Vereinbarungen")
  static let award = GermanNoun(.feminine, "Zuwendung", "Zuwendungen")
  static let record = GermanNoun(
    .masculine, "Datensatz", "Datensätze", dative: "Datensätzen")

  /// "ein" before the noun.
  func article(_ form: Case) -> String {
    switch (gender, form) {
    case (.feminine, .nominative), (.feminine, .accusative): "eine"
    case (.feminine, .dative): "einer"
    case (.masculine, .nominative): "ein"
    case (.masculine, .accusative): "einen"
    case (.masculine, .dative): "einem"
    }
  }

  /// The noun in the number and case.
  func text(isOne: Bool, _ form: Case) -> String {
    isOne ? one : form == .dative ? toMany : many
  }
}
