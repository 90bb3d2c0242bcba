import Tables

extension SummaryTopic {
  /// Symposia with their attendance, and what else was held in the reference year.
  static let gatherings = SummaryTopic(\.gatherings) { context in
    context.symposia + context.otherGatherings
  }
}

extension SummaryContext {
  /// One series with its editions; of several their totals, unless they are many, and the editions
  /// of the reference year.
  fileprivate var symposia: [SummaryBlock] {
    guard let table = release.table("symposium-attendance"), let editions = Editions(table) else {
      return []
    }
    let series = editions.series.count <= 3 ? editions.series : []
    let sentences = series.compactMap { series -> String? in
      guard let total = editions.total(of: series), !total.status.contains(.confidential) else {
        return nil
      }
      return phrases.attendance(
        of: words(series.label), Quantity(total), statedBy: Share(total))
    }
    let paragraph = sentences.joined(separator: phrases.betweenSentences)
    return (sentences.isEmpty ? [] : [.paragraph(paragraph)])
      + (editions.series.count == 1
        ? [.table(editionTable(editions))]
        : gatherings(of: editions) { phrases.symposia(in: year, isWhole: $0) })
  }

  /// The last editions of the one series.
  private func editionTable(_ editions: Editions) -> SmallTable {
    var cells = FigureCells(profile: profile, phrases: phrases)
    let held = editions.table.rows.filter { $0.role != .total }
    let rows = held.suffix(held.count > 12 ? 10 : 12)
    let lines = rows.map { row in
      editions.description.map { words(row, at: $0) ?? cells.text(.notAvailable) }
        + [cells.text(row.observation(at: editions.attendance))]
    }
    let columns = (editions.description + [editions.attendance]).map { column in
      TextTable.Column(
        heading: words(editions.table.columns[column].heading),
        alignment: column == editions.attendance ? .right : .left)
    }
    return SmallTable(
      caption: rows.count < held.count ? phrases.lastRows(of: words(editions.table.title)) : "",
      table: TextTable(columns: columns, rows: lines), statuses: cells.statuses,
      showsZero: cells.showsZero)
  }

  /// The editions of other series that are dated to the reference year.
  fileprivate var otherGatherings: [SummaryBlock] {
    guard let table = release.table("editions"), let editions = Editions(table) else { return [] }
    return gatherings(of: editions) { phrases.otherGatherings(in: year, isWhole: $0) }
  }

  private func gatherings(
    of editions: Editions, _ sentence: (_ isWhole: Bool) -> String
  ) -> [SummaryBlock] {
    let held = editions.rows(in: yearID)
    let items = held.prefix(8).map { phrases.gathering(editions.gathering($0, in: self)) }
    return items.isEmpty
      ? [] : [.paragraph(sentence(items.count == held.count)), .list(items)]
  }
}

/// An edition of a series, as far as it is known.
package struct Gathering: Hashable, Sendable {
  package var series: String
  package var edition: String?
  package var date: String?
  package var host: String?
  package var attendance: Quantity?
}

/// The sentences on symposia and other gatherings.
package protocol GatheringPhrases {
  var gatherings: String { get }
  /// How many attended the editions of a series together; nil where nothing is stated.
  func attendance(of series: String, _ people: Quantity?, statedBy share: Share?) -> String
  /// The caption of a table whose first rows are left out.
  func lastRows(of title: String) -> String
  func symposia(in year: Int, isWhole: Bool) -> String
  func otherGatherings(in year: Int, isWhole: Bool) -> String
  func gathering(_ gathering: Gathering) -> String
}

extension GatheringPhrases {
  /// Whether one edition alone states how many people came. Who came to several is counted in each,
  /// so that their sum is one of attendances and not of people.
  func isOfOneEdition(_ share: Share?) -> Bool { share?.stated == 1 }
}
