/// Numbers and nouns as English sentences put them: words up to twelve, then digits.
extension English {
  /// "no delegations", "one delegation", "at least two delegations", "90 to 110 people".
  func count(_ quantity: Quantity, _ one: String, _ many: String) -> String {
    "\(amount(quantity)) \(quantity.isOne ? one : many)"
  }

  func amount(_ quantity: Quantity) -> String {
    switch quantity {
    case .exactly(0): return "no"
    case .exactly(let number): return spelled(number)
    case .atLeast(let number): return "at least \(spelled(number))"
    case .atMost(let number): return "at most \(spelled(number))"
    case .between(let lower, let upper):
      let ends = upper <= 12 ? [spelled(lower), spelled(upper)] : [number(lower), number(upper)]
      return ends.joined(separator: upper == lower + 1 ? " or " : " to ")
    }
  }

  func spelled(_ value: Int64) -> String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(Int(clamping: value)) ? words[Int(value)] : number(value)
  }

  /// "two of the six delegations", both numbers in words or both in digits.
  func part(_ share: Share, _ many: String) -> String {
    if share.stated == 0 { return "none of the \(spelled(Int64(share.all))) \(many)" }
    return share.all <= 12
      ? "\(spelled(Int64(share.stated))) of the \(spelled(Int64(share.all))) \(many)"
      : "\(number(Int64(share.stated))) of the \(number(Int64(share.all))) \(many)"
  }

  /// "was" or "were" and the like, by the number of what is counted.
  func agree(_ quantity: Quantity, _ one: String, _ many: String) -> String {
    quantity.isOne ? one : many
  }

  /// The text as a sentence: a capital first, a full stop last.
  func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// Names with their counts: "Konin (two), Lahti (one)", and what is left out.
  func ranking(_ ranking: Ranking) -> String {
    let isShort = ranking.places.allSatisfy { $0.count <= 12 }
    let names = ranking.places.map { place in
      "\(place.name) (\(isShort ? spelled(place.count) : number(place.count)))"
    }
    return list(names) + (ranking.isWhole ? "" : ", among others")
  }
}
