package import Tables

/// The statistical units of the codebook. Figures of two units are never added.
extension Unit {
  package static let delegation = Unit(
    id: "delegation", name: Wording(en: "delegations", zh: "批", de: "Delegationen"))
  package static let visit = Unit(
    id: "visit", name: Wording(en: "visits", zh: "次", de: "Besuche"))
  package static let personTrip = Unit(
    id: "person-trip", name: Wording(en: "person-trips", zh: "人次", de: "Personenreisen"))
  package static let personDay = Unit(
    id: "person-day", name: Wording(en: "person-days", zh: "人天", de: "Personentage"))
  package static let partnership = Unit(
    id: "partnership", name: Wording(en: "partnerships", zh: "对", de: "Partnerschaften"))
  package static let partnerPlace = Unit(
    id: "partner-place", name: Wording(en: "partner places", zh: "个", de: "Partnerkommunen"))
  package static let country = Unit(
    id: "country", name: Wording(en: "countries", zh: "个", de: "Staaten"))
  package static let edition = Unit(
    id: "edition", name: Wording(en: "editions", zh: "届", de: "Ausgaben"))
  package static let person = Unit(
    id: "person", name: Wording(en: "people", zh: "人", de: "Personen"))
  package static let participation = Unit(
    id: "participation", name: Wording(en: "participations", zh: "市次", de: "Teilnahmen"))
  package static let agreement = Unit(
    id: "agreement", name: Wording(en: "agreements", zh: "份", de: "Vereinbarungen"))
  package static let award = Unit(
    id: "award", name: Wording(en: "awards", zh: "项", de: "Zuwendungen"))
  package static let year = Unit(id: "year", name: Wording(en: "years", zh: "年", de: "Jahre"))
  package static let calendarYear = Unit(
    id: "calendar-year", name: Wording(en: "years", zh: "年", de: "Jahre"))
  package static let percent = Unit(
    id: "percent", name: Wording(en: "per cent", zh: "%", de: "Prozent"))
  package static let rank = Unit(id: "rank", name: Wording(en: "rank", zh: "位次", de: "Rang"))
  package static let record = Unit(
    id: "record", name: Wording(en: "records", zh: "条", de: "Datensätze"))

  /// An amount of money in a currency of ISO 4217.
  package static func money(_ currency: String) -> Unit {
    Unit(
      id: currency, name: Wording(en: currency, zh: chineseCurrency(currency), de: currency))
  }

  private static func chineseCurrency(_ code: String) -> String {
    switch code {
    case "CNY": "元"
    case "EUR": "欧元"
    case "USD": "美元"
    case "GBP": "英镑"
    case "JPY": "日元"
    case "KRW": "韩元"
    case "CHF": "瑞士法郎"
    case "RUB": "卢布"
    default: code
    }
  }
}

extension Wording {
  /// The heading of an amount of money in a currency of ISO 4217.
  static func amount(in currency: String) -> Wording {
    Wording(
      en: "Amount, \(currency)", zh: "金额（\(Unit.money(currency).name.zh)）",
      de: "Betrag in \(currency)")
  }
}
