package import Tables

/// Title, area, dates, and what holds for every figure.
struct Opening {
  private let context: SummaryContext

  init(_ context: SummaryContext) {
    self.context = context
  }

  func write(to page: inout PlainPage) {
    let release = context.release
    let phrases = context.phrases
    page.add(title: phrases.title(context.words(release.title), year: release.year))
    page.addSpace()
    page.add(
      paragraph: phrases.area(context.words(release.area), asOf: phrases.longDate(release.asOf)))
    page.add(
      paragraph: phrases.publisher(
        context.words(release.publisher),
        released: release.releaseDate.isEmpty ? nil : phrases.longDate(release.releaseDate)))
    if release.tables.contains(where: { $0.statuses.contains(.provisional) }) {
      page.addSpace()
      page.add(paragraph: phrases.provisionalFigures(year: release.year))
    }
  }
}

extension SummaryTopic {
  /// The headline figures, each with what it rests on.
  static let inBrief = SummaryTopic(\.inBrief) { context in
    let headlines = context.release.headlines
    guard !headlines.isEmpty else { return [] }
    let column = TextTable.Column(heading: "", alignment: .left)
    let rows = headlines.map { headline in
      [context.words(headline.label), context.figure(of: headline)]
    }
    let table = TextTable(columns: [column, column], rows: rows)
    return [.table(SmallTable(caption: "", table: table, statuses: [], showsZero: false))]
  }
}

extension SummaryContext {
  /// The figure in words, never a sign, with how many records state it where not all do.
  fileprivate func figure(of headline: Headline) -> String {
    let observation = headline.observation
    let hidden: [Status] = [.confidential, .notApplicable]
    let figure =
      hidden.first(where: observation.status.contains).map(phrases.absence)
      ?? phrases.known(observation) ?? phrases.absence(.notAvailable)
    guard let share = Share(observation), !share.isWhole else { return figure }
    return phrases.figure(figure, statedFor: share, by: CountedRecord(of: headline.table))
  }
}

/// The records that a sum of stated figures rests on.
package enum CountedRecord: Hashable, Sendable {
  case delegation, edition, record

  /// Those behind the table of that identifier.
  init(of table: String) {
    self =
      switch table {
      case "person-trips": .delegation
      case "symposium-attendance", "editions", "series-totals", "editions-due": .edition
      default: .record
      }
  }
}

/// The sentences before the first topic, and the words that small tables need.
package protocol OpeningPhrases {
  func title(_ title: String, year: Int) -> String
  /// The area may be empty; the day is spelled out.
  func area(_ area: String, asOf day: String) -> String
  /// The publisher may be empty.
  func publisher(_ publisher: String, released day: String?) -> String
  func provisionalFigures(year: Int) -> String
  var inBrief: String { get }
  /// A figure that not all records state.
  func figure(_ figure: String, statedFor share: Share, by record: CountedRecord) -> String

  /// What stands above a table, which has all rows of its namesake in the workbook or the first.
  func caption(_ title: String, isWhole: Bool) -> String
  /// Why there is no figure: not available, not applicable, confidential.
  func absence(_ status: Status) -> String
  func explanation(of sign: String, meaning: String) -> String
}
