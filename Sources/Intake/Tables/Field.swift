/// What a column of an input table holds.
package enum Field: UInt8, CaseIterable, Sendable {
  case id, title, publisher, date, language, address, file, note
  case nameEnglish, nameChinese, nameGerman, nameLocal, otherNames
  case country, province, level, wikidata
  case kind, home, partner, established, attested, ended, source, status
  case series, number, host, theme, organisers, attendance, basis
  case programme, cohort, city, counterpart
  case parties, field, documents, exchange
  case giver, recipients, amount, currency, edition
  case area, figure, unit
  case quotation, indicator, scope, asOf
  case population, from, to
  case endDate, direction, partners, fields, leader, headcount

  /// Its heading in English, by which findings call it.
  package var name: String { Self.names[Int(rawValue)] }

  private static let names = [
    "id", "title", "publisher", "date", "language", "address", "file", "note",
    "name_en", "name_zh", "name_de", "name_local", "other_names",
    "country", "province", "level", "wikidata",
    "kind", "home", "partner", "established", "attested", "ended", "source", "status",
    "series", "number", "host", "theme", "organisers", "attendance", "basis",
    "programme", "cohort", "city", "counterpart",
    "parties", "field", "documents", "exchange",
    "giver", "recipients", "amount", "currency", "edition",
    "area", "figure", "unit",
    "quotation", "indicator", "scope", "as_of",
    "population", "from", "to",
    "end_date", "direction", "partners", "fields", "leader", "headcount",
  ]
}
