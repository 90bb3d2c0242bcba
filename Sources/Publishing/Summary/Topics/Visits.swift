import Tables

extension SummaryTopic {
  /// Whom the delegations met, where, and in which fields.
  static let visits = SummaryTopic(\.placesAndFields) { context in
    let visits = context.visitRankings.map(context.phrases.visits)
    let fields = context.highest(["exchanges-by-field"]).flatMap { period, rankings in
      rankings[0].map { context.phrases.fields($0, in: period) }
    }
    return [visits, context.balance].compactMap(\.self).map(SummaryBlock.paragraph)
      + context.firstPartners + [fields].compactMap(\.self).map(SummaryBlock.paragraph)
  }
}

extension SummaryContext {
  fileprivate var visitRankings: VisitRankings? {
    highest(["visits-by-partner", "visits-by-country", "visits-by-continent"]).map {
      VisitRankings(period: $0, partners: $1[0], countries: $1[1], continents: $1[2])
    }
  }

  /// The first places of each table, in the reference year or else in all years; nil where no
  /// table has any.
  fileprivate func highest(_ ids: [String]) -> (period: String, rankings: [Ranking?])? {
    let tables = ids.map(release.table)
    for id in ["year-\(year)", "all-years"] {
      let columns = tables.map { $0?.column(id) }
      let rankings = zip(tables, columns).map { table, column -> Ranking? in
        guard let table, let column else { return nil }
        return ranking(of: table, column: column, atMost: 4)
      }
      guard let place = rankings.firstIndex(where: { $0 != nil }), let table = tables[place],
        let column = columns[place]
      else { continue }
      return (words(table.columns[column].heading), rankings)
    }
    return nil
  }

  /// The first partners of the table, which stand in the order of all years.
  fileprivate var firstPartners: [SummaryBlock] {
    guard let table = release.table("visits-by-partner") else { return [] }
    let rows = firstRows(of: table)
    guard rows.rows.count > 2 else { return [] }
    let small = smallTable(
      caption: phrases.caption(words(table.title), isWhole: rows.isWhole),
      heading: words(table.columns[0].heading), of: table, columns: table.measures,
      rows: rows.rows)
    return [.table(small)]
  }
}

/// The highest places of the visits of a period, "2017" or "2015 to 2017"; nil where nothing is
/// counted or too many places are equal.
package struct VisitRankings: Hashable, Sendable {
  package var period: String
  package var partners: Ranking?
  package var countries: Ranking?
  package var continents: Ranking?
}

/// The sentences on visits and fields of cooperation.
package protocol VisitPhrases {
  var placesAndFields: String { get }
  /// At least one of the rankings is there. Says what a visit is.
  func visits(_ rankings: VisitRankings) -> String
  func fields(_ ranking: Ranking, in period: String) -> String
}
