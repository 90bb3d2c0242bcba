package import Tables

extension FigureCell {
  /// The figure in words of every language, with its coverage where that is not whole or not as
  /// beside it; nil where nothing is known of it.
  package func wording(beside other: FigureCell? = nil) -> Wording? {
    let texts = [Language.english, .chinese, .german].map { text(in: $0, beside: other) }
    guard let en = texts[0], let zh = texts[1], let de = texts[2] else { return nil }
    return Wording(en: en, zh: zh, de: de)
  }

  /// The same in one language.
  func text(in language: Language, beside other: FigureCell?) -> String? {
    let words = TerminalWords(language: language)
    guard !observation.status.contains(.confidential),
      let figure = words.figure(observation, decimals: decimals)
    else { return nil }
    return figure + (coverage(in: language, beside: other) ?? "")
  }

  /// How many records state a figure, in brackets; nil where it need not be said.
  func coverage(in language: Language, beside other: FigureCell?) -> String? {
    guard let covered = observation.covered, let all = observation.of else { return nil }
    let before = other?.observation
    let isWhole = covered == all && before.map { $0.covered == $0.of } ?? true
    let isTold =
      before.map {
        observation.value != $0.value || observation.lower != $0.lower
          || observation.upper != $0.upper
      } ?? true
    if isWhole, isTold { return nil }
    return DifferenceWords(language: language)
      .bracketed(TerminalWords(language: language).stated(covered, of: all))
  }
}

extension ComparedRelease {
  /// The reference day in words: "as of 2017-12-31".
  package var asOfWording: Wording {
    Wording(
      en: DifferenceWords(language: .english).asOf(asOf),
      zh: DifferenceWords(language: .chinese).asOf(asOf),
      de: DifferenceWords(language: .german).asOf(asOf))
  }
}
