/// Reads a figure that is written with words, grouped digits, decimals or Chinese multipliers.
struct FigureReader {
  private var text: ValueText
  private let rules: FigureRules

  init(_ text: ValueText, _ rules: FigureRules) {
    self.text = text
    self.rules = rules
  }

  /// A number without trailing zeros behind the point: `value` / 10 to the power of `decimals`.
  private struct Number {
    var value: Int64
    var decimals: UInt8
    var isMultiplied = false
    /// The word that stood between the number and its multiplier, as in 100多万.
    var word: Figure.Qualifier?
    /// A dozen is about twelve, where nothing else is said.
    var isRound = false

    func scaled(to decimals: UInt8) -> Int64? {
      var value = value
      for _ in self.decimals..<decimals {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        value = product
      }
      return value
    }
  }

  mutating func figure() throws(ValueError) -> Figure {
    guard !text.isEmpty else { return .notStated }
    let before = text.take(longest: FigureWording.before)
    let low = try number()
    if text.take(longest: FigureWording.to) != nil {
      return try range(from: low, qualifier: before)
    }
    let after = try trailing() ?? low.word
    if let before, let after, before != after {
      throw ValueError(
        .contradictory, "the words before and after the number contradict each other")
    }
    let qualifier = before ?? after ?? (low.isRound ? .about : .exact)
    try check(low)
    guard let figure = Figure(qualifier, low.value, decimals: low.decimals) else {
      throw ValueError(.outOfRange, "nothing counts less than 0")
    }
    return figure
  }

  private mutating func range(
    from low: Number, qualifier: Figure.Qualifier?
  ) throws(ValueError) -> Figure {
    let high = try number()
    let decimals = max(low.decimals, high.decimals)
    let after = try trailing() ?? low.word ?? high.word
    guard qualifier == nil, after == nil else {
      throw ValueError(
        .contradictory, "a range needs no other word of quantity", repair: "write 100-150")
    }
    guard low.isMultiplied == high.isMultiplied else {
      throw ValueError(
        .ambiguous, "the multiplier may belong to both numbers", repair: "write 10000-20000")
    }
    let ends = [low, high].map { $0.scaled(to: decimals) }
    guard let first = ends[0], let last = ends[1], max(first, last) <= rules.largest else {
      throw tooLarge
    }
    guard first <= last else {
      throw ValueError(.reversed, "the range ends below its start", repair: "write it upwards")
    }
    guard decimals == 0 || rules.allowsDecimals else { throw fractional }
    return Figure(checked: .range, first, last, decimals)
  }

  /// Words and units up to the end of the text.
  private mutating func trailing() throws(ValueError) -> Figure.Qualifier? {
    text.skipBlanks()
    var qualifier: Figure.Qualifier?
    while !text.isAtEnd {
      if let word = text.take(longest: FigureWording.after), qualifier == nil {
        qualifier = word
      } else if text.take(longest: FigureWording.units) == nil {
        throw FigureComplaint(text).error
      }
    }
    return qualifier
  }

  private mutating func number() throws(ValueError) -> Number {
    if text.take(longest: FigureWording.dozens) != nil {
      return Number(value: 12, decimals: 0, isRound: true)
    }
    guard let written = NumberText(from: &text) else { throw FigureComplaint(text).error }
    text.skipBlanks()
    var ahead = text
    let word = ahead.take(longest: FigureWording.after)
    guard let zeros = ahead.take(longest: FigureWording.multipliers) else {
      return try number(written.reading(rules, beforeMultiplier: false), zeros: 0)
    }
    text = ahead
    var number = try number(written.reading(rules, beforeMultiplier: true), zeros: zeros)
    number.isMultiplied = true
    number.word = word
    return number
  }

  private func number(_ reading: NumberText.Reading, zeros: Int) throws(ValueError) -> Number {
    let shift = min(zeros, reading.decimals)
    var digits = reading.digits + Array(repeating: UInt8(ascii: "0"), count: zeros - shift)
    var decimals = reading.decimals - shift
    while decimals > 0, digits.last == UInt8(ascii: "0") {
      decimals -= 1
      digits.removeLast()
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    guard max(significant.count, decimals) <= 15 else { throw tooLarge }
    return Number(value: Int64(value(of: significant)), decimals: UInt8(decimals))
  }

  private func check(_ number: Number) throws(ValueError) {
    guard number.value <= rules.largest else { throw tooLarge }
    guard number.decimals == 0 || rules.allowsDecimals else { throw fractional }
  }

  private var tooLarge: ValueError {
    ValueError(.outOfRange, "expected a number of at most \(rules.largest)")
  }

  private var fractional: ValueError {
    ValueError(.fractional, "expected a whole number")
  }
}
