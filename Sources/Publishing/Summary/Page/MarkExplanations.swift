import Tables

/// Explains each sign once, under the first table in which it stands.
struct MarkExplanations {
  let profile: StatusProfile
  let phrases: any SummaryPhrases
  private var explained: Status = []
  private var explainedZero: Bool

  init(profile: StatusProfile, phrases: any SummaryPhrases) {
    self.profile = profile
    self.phrases = phrases
    explainedZero = profile.zero == "0"
  }

  mutating func remarks(on table: SmallTable) -> [String] {
    var remarks: [String] = []
    if table.showsZero && !explainedZero {
      explainedZero = true
      remarks.append(phrases.explanation(of: profile.zero, meaning: phrases.meaningOfZero))
    }
    let new = Status.all.filter { table.statuses.contains($0) && !explained.contains($0) }
    explained.formUnion(table.statuses)
    for status in new {
      guard let sign = profile.mark(for: status)?.sign else { continue }
      remarks.append(phrases.explanation(of: sign, meaning: phrases.meaning(of: status)))
    }
    return remarks
  }
}
