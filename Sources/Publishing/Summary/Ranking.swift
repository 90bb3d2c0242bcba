import Tables

/// The names that stand highest in a column of counts.
package struct Ranking: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var name: String
    package var count: Int64
  }

  package var places: [Place]
  /// Whether no name with a count is left out.
  package var isWhole: Bool
}

extension SummaryContext {
  /// The names of a table's rows, the highest counts first; nil where nothing is counted.
  ///
  /// Names of one count stay together: all of them or none. So that no name is favoured, a column
  /// in which too many share the first place has no ranking.
  func ranking(of table: Table, column: Int, atMost limit: Int) -> Ranking? {
    let counted = table.rows.filter { $0.role == .body }.compactMap { row -> Ranking.Place? in
      guard case .exactly(let count)? = row.quantity(at: column), count > 0 else { return nil }
      return Ranking.Place(name: words(row.category(at: 0).label), count: count)
    }
    // Swift's sort is stable: names of one count keep the table's order.
    let ranked = counted.sorted { $0.count > $1.count }
    guard ranked.count > limit else {
      return ranked.isEmpty ? nil : Ranking(places: ranked, isWhole: true)
    }
    let places = ranked.prefix(limit).filter { $0.count > ranked[limit].count }
    return places.isEmpty ? nil : Ranking(places: places, isWhole: false)
  }
}
