extension English {
  package var programmes: String { "Programmes, agreements and awards" }

  package func participations(
    in year: Int, programme: String, _ cities: Quantity, soFar: Quantity?
  ) -> String {
    let new = soFar == cities ? nil : soFar
    let all = new.map { "; \(count($0, "different city", "different cities")) so far" } ?? ""
    return "\(programme): \(count(cities, "city", "cities")) took part in \(year)\(all)."
  }

  package func agreements(in year: Int, _ agreements: Quantity?) -> String {
    guard let agreements else { return "No agreement is recorded for \(year)." }
    if agreements.isNone { return "No agreement was signed in \(year)." }
    return sentence(
      "\(count(agreements, "agreement", "agreements")) \(agree(agreements, "was", "were"))"
        + " signed in \(year)")
  }

  package func awards(in year: Int, _ awards: [AwardsOfKind]) -> String {
    if awards.isEmpty { return "No award is recorded for \(year)." }
    let kinds = awards.map { award in
      var text = "\(award.label.lowercased()), \(count(award.quantity, "award", "awards"))"
      if let recipients = award.recipients {
        text += " to \(count(recipients, "person", "people"))"
      }
      return award.amounts.isEmpty ? text : text + " (\(list(award.amounts)))"
    }
    return "Awards in \(year): \(kinds.joined(separator: "; "))."
  }

  package func amount(_ figure: String, in currency: String) -> String { "\(figure) \(currency)" }
}
