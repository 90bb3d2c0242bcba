extension Chinese {
  package var placesAndFields: String { "往来城市与合作领域" }

  package func visits(_ rankings: VisitRankings) -> String {
    let parts = [
      rankings.partners.map { "按城市，\(ranking($0, "次"))" },
      rankings.countries.map { "按国家，\(ranking($0, "次"))" },
      rankings.continents.map { "按大洲，\(ranking($0, "次"))" },
    ]
    return "\(period(rankings.period))到访次数：\(parts.compactMap(\.self).joined(separator: "；"))。"
      + "一个团组到一地计一次到访，不论由哪一方前往。"
  }

  package func fields(_ ranking: Ranking, in period: String) -> String {
    "\(self.period(period))团组涉及的合作领域：\(self.ranking(ranking, "个"))。"
      + "一个团组可涉及多个领域。"
  }
}
