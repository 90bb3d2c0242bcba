import Tables

extension SummaryTopic {
  /// What is to be celebrated next.
  static let anniversaries = SummaryTopic(\.anniversaries) { context in
    guard let table = context.release.table("anniversaries"), !table.rows.isEmpty else { return [] }
    let shown = table.rows.prefix(12).compactMap { row in
      AnniversaryDue(row, of: table, in: context).map(context.phrases.anniversary)
    }
    let rest = shown.count < table.rows.count ? [context.phrases.moreAnniversaries] : []
    let sentences = [context.words(table.summary)] + rest
    let paragraph = sentences.joined(separator: context.phrases.betweenSentences)
    return shown.isEmpty ? [] : [.paragraph(paragraph), .list(shown)]
  }
}

/// An anniversary of a partnership.
package struct AnniversaryDue: Hashable, Sendable {
  /// The day, or the period in which it falls, as the language prints it.
  package var date: String
  /// Whether the date is a year, so that it falls some time in it.
  package var isWithinYear: Bool
  package var home: String?
  package var partner: String
  package var years: String
  package var kind: String?
}

extension AnniversaryDue {
  fileprivate init?(_ row: Row, of table: Table, in context: SummaryContext) {
    guard let due = table.column("due"), case .date(let date) = row.cells[due],
      let partner = context.words(row, at: table.column("partner")),
      let years = context.words(row, at: table.column("years"))
    else { return nil }
    self.init(
      date: context.phrases.date(date), isWithinYear: date.utf8.count == 4,
      home: context.words(row, at: table.column("home")), partner: partner, years: years,
      kind: context.words(row, at: table.column("kind")))
  }
}

/// The sentences on anniversaries.
package protocol AnniversaryPhrases {
  var anniversaries: String { get }
  /// That some anniversaries are left out.
  var moreAnniversaries: String { get }
  func anniversary(_ anniversary: AnniversaryDue) -> String
}
