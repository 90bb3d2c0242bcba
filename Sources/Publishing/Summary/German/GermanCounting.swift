/// Numbers and nouns as German sentences put them: words up to twelve, then digits.
extension German {
  /// "keine Delegation", "eine Delegation", "mindestens zwei Delegationen", "90 bis 110 Personen";
  /// an adjective stands between the number and the noun.
  func count(
    _ quantity: Quantity, _ noun: GermanNoun, _ form: GermanNoun.Case = .nominative,
    adjective: String = ""
  ) -> String {
    [
      amount(quantity, noun, form), adjective,
      noun.text(isOne: quantity.isOne || quantity.isNone, form),
    ]
    .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The number as it stands before the noun, or for it where the noun is feminine.
  func amount(
    _ quantity: Quantity, _ noun: GermanNoun, _ form: GermanNoun.Case = .nominative
  ) -> String {
    func word(_ value: Int64) -> String { spelled(value, noun.article(form)) }
    switch quantity {
    case .exactly(let number): return word(number)
    case .atLeast(let number): return atLeast(word(number))
    case .atMost(let number): return atMost(word(number))
    case .between(let lower, let upper):
      let ends = upper <= 12 ? [word(lower), word(upper)] : [number(lower), number(upper)]
      return ends.joined(separator: upper == lower + 1 ? " oder " : " bis ")
    }
  }

  private func spelled(_ value: Int64, _ one: String) -> String {
    let words = [
      "k\(one)", one, "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
      "elf", "zwölf",
    ]
    return words.indices.contains(Int(clamping: value)) ? words[Int(value)] : number(value)
  }

  /// "zwei der sechs Delegationen", both numbers in words or both in digits; of feminine nouns.
  func part(_ share: Share, _ noun: GermanNoun) -> String {
    let all = Int64(share.all)
    let isShort = share.all <= 12
    let whole = isShort ? spelled(all, noun.article(.nominative)) : number(all)
    let stated =
      share.stated == 0 || isShort
      ? spelled(Int64(share.stated), noun.article(.nominative)) : number(Int64(share.stated))
    return "\(stated) der \(whole) \(noun.many)"
  }

  /// "wurde" or "wurden" and the like, by the number of what is counted.
  func agree(_ quantity: Quantity, _ one: String, _ many: String) -> String {
    quantity.isOne || quantity.isNone ? one : many
  }

  /// The text as a sentence: a capital first, a full stop last.
  func sentence(_ text: String) -> String { text.capitalisedFirst + "." }

  /// Names with their counts: "Konin (2) und Lahti (1)", and what is left out.
  func ranking(_ ranking: Ranking) -> String {
    let names = ranking.places.map { "\($0.name) (\(number($0.count)))" }
    return (ranking.isWhole ? "" : "unter anderem ") + list(names)
  }
}
