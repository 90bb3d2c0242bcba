import Tables

extension SummaryContext {
  /// Which partnerships live, as far as delegations are recorded.
  var activity: String? {
    guard let table = release.table("partner-activity"), let total = table.total() else {
      return nil
    }
    let activity = PartnerActivities(
      active: total.quantity(at: table.column("active")),
      dormant: total.quantity(at: table.column("dormant")),
      neverRecorded: total.quantity(at: table.column("never-recorded")))
    let others = table.quantity(row: "none", column: "places-visited")
    let rule = (release.rules + table.notes).first { $0.id == "dormancy" }
    let sentences = [
      phrases.activities(activity),
      rule.map { words($0.text) },
      others.flatMap { $0.isNone ? nil : phrases.visitsWithoutPartnership($0) },
    ].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: phrases.betweenSentences)
  }
}

/// The partnerships in force by what delegations say of them; nil where it is not known.
package struct PartnerActivities: Hashable, Sendable {
  package var active: Quantity?
  package var dormant: Quantity?
  package var neverRecorded: Quantity?
}

/// The sentences on the activity of partnerships.
package protocol ActivityPhrases {
  /// Nil where nothing is known of any.
  func activities(_ activities: PartnerActivities) -> String?
  /// Places that delegations went to or came from, without a partnership in force. Never none.
  func visitsWithoutPartnership(_ places: Quantity) -> String
}
