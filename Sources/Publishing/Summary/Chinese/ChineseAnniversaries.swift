extension Chinese {
  package var anniversaries: String { "即将到来的周年" }
  package var moreAnniversaries: String { "此处仅列前几项，其余见工作簿。" }

  package func anniversary(_ anniversary: AnniversaryDue) -> String {
    let places = list([anniversary.home, anniversary.partner].compactMap(\.self))
    let date = anniversary.isWithinYear ? "\(anniversary.date)内" : anniversary.date
    return "\(date)：\(places)结好\(anniversary.years)周年"
      + (anniversary.kind.map(bracketed) ?? "")
  }
}
