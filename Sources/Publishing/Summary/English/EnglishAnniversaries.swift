extension English {
  package var anniversaries: String { "Anniversaries due" }
  package var moreAnniversaries: String { "The first are listed here, all in the workbook." }

  package func anniversary(_ anniversary: AnniversaryDue) -> String {
    let date = anniversary.isWithinYear ? "some time in \(anniversary.date)" : anniversary.date
    let places = list([anniversary.home, anniversary.partner].compactMap(\.self))
    let years = "\(anniversary.years) year\(anniversary.years == "1" ? "" : "s")"
    return "\(date): \(places), \(years)" + (anniversary.kind.map { " (\($0.lowercased()))" } ?? "")
  }
}
