import Register

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
}

extension SeededGenerator {
  /// A date in any of the forms that records use, mostly of these years, or nothing.
  mutating func date(_ years: ClosedRange<Int>, orNothing percent: Int = 10) -> String {
    if chance(percent) { return "" }
    let date = chance(75) ? point(years) : interval(years)
    return (try? RecordedDate(parsing: date)) == nil ? "\(number(years))" : date
  }

  /// One day, somewhere.
  private mutating func point(_ years: ClosedRange<Int>) -> String {
    let year = "\(number(years))"
    let month = pick(["01", "02", "06", "11", "12"])
    let day = pick(["01", "15", "28", "29", "31"])
    let date = pick([
      "\(year)-\(month)-\(day)", "\(year)-\(month)-\(day)", "\(year)-\(month)-\(day)",
      "\(year)-01-01", "\(year)-12-31", "\(year)-\(month)", year, year, "\(year)-XX",
      "\(year)-\(month)-XX", "\(year)-XX-XX", "\(year)-\(month)-1X",
      "\(year)-\(number(21...24))", "\(year.dropLast())X", "\(year.dropLast(2))XX",
    ])
    return chance(15) ? date + pick(["~", "?", "%"]) : date
  }

  private mutating func interval(_ years: ClosedRange<Int>) -> String {
    let (first, second) = (point(years), point(years))
    return pick([
      "\(first)/\(second)", "\(second)/\(first)", "\(first)/..", "../\(first)", "\(first)/",
      "/\(first)", "\(years.lowerBound)-12-28/\(years.lowerBound + 1)-01-03",
      "\(years.upperBound)-12-28/\(years.upperBound)-12-31",
    ])
  }

  /// A number of people or things in any of the wordings that records use, or nothing.
  mutating func figure() -> String {
    let number = chance(10) ? number(0...2) : number(1...300)
    return pick([
      "", "", "\(number)", "\(number)", "\(number)", ">\(number)", ">=\(number)", "<=\(number)",
      "<\(number + 1)", "~\(number)", "nearly \(number + 1)", "\(number)-\(number)",
      "\(number)-400", "more than \(number)", "\(number) or more", "bis zu \(number)",
      "knapp \(number + 1)", "约\(number)人", "\(number)余人", "近\(number + 1)人", "a dozen",
    ])
  }

  /// An amount of money, or nothing.
  mutating func amount() -> String {
    pick(["", "6000", "99.5", ">100", "0.25", "~1200", "80-120.5", "nearly 12.75", "<=9"])
  }
}
