/// What the other records of the same two places say of a partnership.
package struct PartnershipAccount: Sendable {
  /// Records of the same relation, which are counted as duplicate.
  package var repetitions: [Partnership] = []
  /// Where its first and its last day lie, if the statements differ; nil where the record says it.
  package var began: DayRange?
  package var ended: DayRange?
  /// What the statements that differ say, in the order of the records; else empty.
  package var establishedWordings: [String] = []
  package var endedWordings: [String] = []
  /// When a later phase of the relation of the two places began; it was in force no longer then.
  package var succeeded: DayRange?
  /// What the record of that phase says of it.
  package var nextEstablished: Stated<RecordedDate>?
  /// The record in which it is counted; this one counts in no table.
  package var countedIn: Origin?
  /// Whether both places are home authorities, so that it is one relation of each of them.
  package var isMutual = false

  package init() {}
}

extension Partnership {
  /// What the sources say of its beginning, all of them where they differ: `1985 / 1986`.
  package var establishedWording: String? {
    wording(of: established, account?.establishedWordings)
  }

  /// What the sources say of its end; a form of a relation ended when the next began.
  package var endedWording: String? {
    wording(of: ended ?? account?.nextEstablished, account?.endedWordings)
  }

  private func wording(of date: Stated<RecordedDate>?, _ all: [String]?) -> String? {
    if let all, !all.isEmpty { return all.joined(separator: " / ") }
    return date?.wording
  }
}
