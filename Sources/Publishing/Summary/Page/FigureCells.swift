import Tables

/// Figures as small tables print them, and the signs that were needed for them.
///
/// That a figure is bounded is said in words, and that the newest figures are provisional stands
/// above everything, so neither takes a sign. What an office has no sign for is said in brackets.
struct FigureCells {
  let profile: StatusProfile
  let phrases: any SummaryPhrases
  private(set) var statuses: Status = []
  private(set) var showsZero = false

  init(profile: StatusProfile, phrases: any SummaryPhrases) {
    self.profile = profile
    self.phrases = phrases
  }

  mutating func text(_ observation: Observation, decimals: Int = 0) -> String {
    let remarks: Status =
      observation.value == nil
      ? [.revised, .breakInSeries] : [.revised, .breakInSeries, .estimated]
    var text = figure(observation, decimals: decimals)
    for status in Status.all
    where remarks.contains(status) && observation.status.contains(status) {
      if let sign = sign(status) {
        text += " " + sign
      } else {
        text += phrases.betweenSentences + phrases.bracketed(phrases.remark(status))
      }
    }
    return text
  }

  private mutating func figure(_ observation: Observation, decimals: Int) -> String {
    if observation.status.contains(.confidential) { return absence(.confidential) }
    if observation.value == 0 {
      showsZero = true
      return profile.zero
    }
    if let figure = phrases.known(observation, decimals: decimals) { return figure }
    return absence(observation.status.contains(.notApplicable) ? .notApplicable : .notAvailable)
  }

  /// The sign that stands in place of a figure, or words where the office prints none.
  private mutating func absence(_ status: Status) -> String {
    sign(status) ?? phrases.absence(status)
  }

  private mutating func sign(_ status: Status) -> String? {
    guard let sign = profile.mark(for: status)?.sign, !sign.isEmpty else { return nil }
    statuses.formUnion(status)
    return sign
  }
}
