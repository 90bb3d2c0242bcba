package import Tables

/// A release in plain text, for people in a hurry: a headline, a short paragraph per topic, small
/// tables, what is not known.
package struct Summary: Sendable {
  /// UTF-8, at most 72 display columns a line.
  package let text: String

  package init(
    of release: Release, profile: StatusProfile = .unitedKingdom, in phrases: any SummaryPhrases
  ) {
    let context = SummaryContext(release: release, profile: profile, phrases: phrases)
    var page = PlainPage()
    var marks = MarkExplanations(profile: profile, phrases: phrases)
    Opening(context).write(to: &page)
    for topic in SummaryTopic.all {
      guard let section = topic.section(context) else { continue }
      page.add(section) { marks.remarks(on: $0) }
    }
    text = page.text
  }
}
