import Tables

/// Figures of compared cells in words and signs, and the signs that were needed.
struct DifferenceFigures {
  private let profile: StatusProfile
  private let language: Language
  private let words: DifferenceWords
  private var statuses: Status = []

  init(profile: StatusProfile, language: Language) {
    self.profile = profile
    self.language = language
    words = DifferenceWords(language: language)
  }

  /// The figure with its marks, which a line does not part from it; with its coverage where that is not whole or not as beside it.
  mutating func text(_ cell: FigureCell, beside other: FigureCell? = nil) -> String {
    let observation = cell.observation
    var marks = observation.status
    let reasons: Status = [.notAvailable, .notApplicable, .confidential]
    var text: String
    if let figure = cell.text(in: language, beside: other) {
      text = figure
      if observation.value == nil { marks.remove(.estimated) }
    } else {
      let reason = Status.all.first { reasons.contains($0) && marks.contains($0) } ?? .notAvailable
      text = sign(reason) ?? words.name(of: reason)
      text += cell.coverage(in: language, beside: other) ?? ""
      marks.subtract(reasons)
    }
    for status in Status.all where marks.contains(status) {
      text += sign(status).map { "\u{A0}" + $0 } ?? words.bracketed(words.name(of: status))
    }
    return text
  }

  /// The way from the old figure to the new one, with its direction where that is known.
  mutating func text(from old: FigureCell, to difference: CellDifference) -> String {
    guard let new = difference.new else { return text(old) }
    let way = "\(text(old, beside: new)) -> \(text(new, beside: old))"
    if let (change, decimals) = difference.amount {
      if change == 0 { return way }
      let amount = TerminalWords(language: language).number(change, decimals: decimals)
      return way + words.bracketed((change > 0 ? "+" : "") + amount)
    }
    return way + (difference.direction.map { words.bracketed(words.direction($0)) } ?? "")
  }

  private mutating func sign(_ status: Status) -> String? {
    guard let sign = profile.mark(for: status)?.sign, !sign.isEmpty else { return nil }
    statuses.formUnion(status)
    return sign
  }

  /// The signs that were printed, with what they say.
  var legend: [String] {
    Status.all.filter(statuses.contains).compactMap { status in
      profile.mark(for: status).map { "\($0.sign) \(words.name(of: status))" }
    }
  }
}
