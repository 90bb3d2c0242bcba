extension German {
  package var placesAndFields: String { "Orte und Kooperationsfelder" }

  package func visits(_ rankings: VisitRankings) -> String {
    let parts = [
      rankings.partners.map { "nach Ort: \(ranking($0))" },
      rankings.countries.map { "nach Staat: \(ranking($0))" },
      rankings.continents.map { "nach Kontinent: \(ranking($0))" },
    ]
    return "Besuche \(rankings.period) \(parts.compactMap(\.self).joined(separator: "; "))."
      + " Ein Besuch ist eine Delegation an einem Ort, gleich welche Seite reiste."
  }

  package func fields(_ ranking: Ranking, in period: String) -> String {
    "Kooperationsfelder \(period): \(self.ranking(ranking)). Eine Delegation kann mehreren dienen."
  }
}
