import Tables

extension SummaryContext {
  /// How visits spread over places and directions, all years together.
  var balance: String? {
    let sentences = [concentration, reciprocity].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: phrases.betweenSentences)
  }

  private var concentration: String? {
    guard let table = release.table("concentration"), let row = table.total(),
      let names = words(row, at: table.column("most-visited")),
      case .exactly(let places)? = row.quantity(at: table.column("places")), places <= 5,
      let share = share(row, table, "share")
    else { return nil }
    return phrases.concentration(
      words(row.category(at: 0).label), places: names, isTied: places > 3, shareOfVisits: share)
  }

  private var reciprocity: String? {
    guard let table = release.table("reciprocity"), let total = table.total() else { return nil }
    return share(total, table, "share-in").map(phrases.shareOfIncoming)
  }

  private func share(_ row: Row, _ table: Table, _ column: String) -> String? {
    guard let column = table.column(column) else { return nil }
    let observation = row.observation(at: column)
    guard observation.status.isDisjoint(with: [.confidential, .notApplicable]) else { return nil }
    return phrases.known(observation, decimals: table.columns[column].measure?.decimals ?? 0)
  }
}

/// The sentences on how visits spread. Shares are figures in per cent, such as "38.1".
package protocol BalancePhrases {
  /// The places are names as the table puts them, "A; B; C"; where some tie for the third rank there
  /// are more than three, and the share is that of the three highest counts.
  func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String
  /// The visits that came in, among those in and out.
  func shareOfIncoming(_ share: String) -> String
}
