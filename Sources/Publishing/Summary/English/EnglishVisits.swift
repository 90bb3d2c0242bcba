extension English {
  package var placesAndFields: String { "Places and fields" }

  package func visits(_ rankings: VisitRankings) -> String {
    let parts = [
      rankings.partners.map { "by place: \(ranking($0))" },
      rankings.countries.map { "by country: \(ranking($0))" },
      rankings.continents.map { "by continent: \(ranking($0))" },
    ]
    return "Visits in \(rankings.period) \(parts.compactMap(\.self).joined(separator: "; "))."
      + " A visit is one delegation at one place, whichever side travelled."
  }

  package func fields(_ ranking: Ranking, in period: String) -> String {
    "Fields served in \(period): \(self.ranking(ranking)). One delegation may serve several."
  }
}
