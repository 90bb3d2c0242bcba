extension German {
  package var anniversaries: String { "Anstehende Jubiläen" }
  package var moreAnniversaries: String { "Hier stehen die ersten, in der Arbeitsmappe alle." }

  package func anniversary(_ anniversary: AnniversaryDue) -> String {
    let date =
      anniversary.isWithinYear ? "Im Lauf des Jahres \(anniversary.date)" : anniversary.date
    let places = list([anniversary.home, anniversary.partner].compactMap(\.self))
    let years = "\(anniversary.years) Jahr\(anniversary.years == "1" ? "" : "e")"
    return "\(date): \(places), \(years)" + (anniversary.kind.map { " (\($0))" } ?? "")
  }
}
