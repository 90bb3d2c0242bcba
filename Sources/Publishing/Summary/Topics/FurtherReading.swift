import Tables

extension SummaryTopic {
  /// Where every figure stands, and whom to ask.
  static let furtherReading = SummaryTopic(\.furtherReading) { context in
    let release = context.release
    let phrases = context.phrases
    let files = [
      phrases.workbook("yearbook-\(release.year).\(phrases.language.rawValue).xlsx"),
      phrases.data(folder: "data/", descriptor: "data/datapackage.json"),
    ]
    let facts = [
      (phrases.contact, release.contact), (phrases.nextRelease, phrases.date(release.nextRelease)),
      (phrases.licence, release.licence),
    ].filter { !$0.1.isEmpty }.map { phrases.fact($0.0, $0.1) }
    return [.list(files)] + (facts.isEmpty ? [] : [.facts(facts)])
  }
}

/// The sentences at the end.
package protocol FurtherReadingPhrases {
  var furtherReading: String { get }
  func workbook(_ file: String) -> String
  func data(folder: String, descriptor: String) -> String
  func fact(_ name: String, _ text: String) -> String
}
