extension German {
  package var programmes: String { "Programme, Vereinbarungen und Zuwendungen" }

  package func participations(
    in year: Int, programme: String, _ cities: Quantity, soFar: Quantity?
  ) -> String {
    let new = soFar == cities ? nil : soFar
    let all = new.map { "; bisher \(count($0, .city, adjective: "verschiedene"))" } ?? ""
    return "\(programme): \(year) \(agree(cities, "nahm", "nahmen")) \(count(cities, .city))"
      + " teil\(all)."
  }

  package func agreements(in year: Int, _ agreements: Quantity?) -> String {
    guard let agreements else { return "Für \(year) ist keine Vereinbarung erfasst." }
    if agreements.isNone { return "\(year) wurde keine Vereinbarung unterzeichnet." }
    return "\(year) \(agree(agreements, "wurde", "wurden")) \(count(agreements, .agreement))"
      + " unterzeichnet."
  }

  package func awards(in year: Int, _ awards: [AwardsOfKind]) -> String {
    if awards.isEmpty { return "Für \(year) ist keine Zuwendung erfasst." }
    let kinds = awards.map { award in
      var text = "\(award.label), \(count(award.quantity, .award))"
      if let recipients = award.recipients { text += " an \(count(recipients, .person))" }
      return award.amounts.isEmpty ? text : text + " (\(list(award.amounts)))"
    }
    return "Zuwendungen \(year): \(kinds.joined(separator: "; "))."
  }

  package func amount(_ figure: String, in currency: String) -> String { "\(figure) \(currency)" }
}
