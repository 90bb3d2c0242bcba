/// Numbers with their measure words, always in digits.
extension Chinese {
  /// "6个", "至少2个", "13或14对", "90至110人".
  func count(_ quantity: Quantity, _ measure: String) -> String {
    amount(quantity) + measure
  }

  func amount(_ quantity: Quantity) -> String {
    switch quantity {
    case .exactly(let number): self.number(number)
    case .atLeast(let number): atLeast(self.number(number))
    case .atMost(let number): atMost(self.number(number))
    case .between(let lower, let upper):
      upper == lower + 1
        ? "\(number(lower))或\(number(upper))" : between(number(lower), number(upper))
    }
  }

  /// "6个团组中有1个注明人数", of one "该团组注明人数", "6个团组均未注明人数".
  func part(_ share: Share, _ measure: String, _ noun: String, _ states: String) -> String {
    let isOne = share.all == 1
    let all = isOne ? "该\(noun)" : "\(number(Int64(share.all)))\(measure)\(noun)"
    if share.stated == 0 { return isOne ? "\(all)未\(states)" : "\(all)均未\(states)" }
    if share.isWhole { return isOne ? "\(all)\(states)" : "\(all)均\(states)" }
    return "\(all)中有\(number(Int64(share.stated)))\(measure)\(states)"
  }

  /// Names with their counts: "科宁（2次）和拉赫蒂（1次）", and what is left out.
  func ranking(_ ranking: Ranking, _ measure: String) -> String {
    let names = ranking.places.map { $0.name + bracketed(number($0.count) + measure) }
    return ranking.isWhole ? list(names) : names.joined(separator: "、") + "等"
  }

  /// A label of a period with what makes it one: "2017" is 2017年.
  func period(_ label: String) -> String {
    !label.isEmpty && label.utf8.allSatisfy { (0x30...0x39).contains($0) } ? label + "年" : label
  }
}
