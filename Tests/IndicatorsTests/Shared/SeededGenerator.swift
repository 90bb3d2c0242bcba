/// Random numbers that a seed determines (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  /// A date in one of the notations that records use, or nothing.
  mutating func date(_ years: ClosedRange<Int>, orNothing percent: Int = 10) -> String {
    if chance(percent) { return "" }
    let year = "\(number(years))"
    let month = pick(["01", "02", "06", "11", "12"])
    let day = pick(["01", "15", "28"])
    return pick([
      "\(year)-\(month)-\(day)", "\(year)-\(month)-\(day)", "\(year)-01-01", "\(year)-12-31",
      "\(year)-\(month)", year, "\(year)~", "\(year)-24", "\(year)-21", "\(year.dropLast())X",
      "\(year)-\(month)-\(day)/..", "\(year)-12-28/\(year)-12-31",
    ])
  }

  mutating func figure() -> String {
    let number = number(1...300)
    return pick(["", "\(number)", "\(number)", ">\(number)", "~\(number)", "\(number)-400", "<=9"])
  }
}
