// Dates in numbers, as people write them where that can mean one thing only.
extension DatePoint {
  init?(numbered text: ValueText, order: DayMonthOrder?) {
    guard let point = Self.chinese(text) ?? .yearFirst(text) ?? .yearLast(text, order) else {
      return nil
    }
    self = point
  }

  /// 2015年10月12日, 2015年10月12号, 2015年10月, 2015年秋季, 2015年
  private static func chinese(_ text: ValueText) -> DatePoint? {
    var text = text
    guard let year = text.part(4...4, "年") else { return nil }
    if text.isAtEnd { return DatePoint(year) }
    if let season = ["春", "夏", "秋"].firstIndex(where: { text.take($0) }) {
      _ = text.take("季")
      return text.isAtEnd ? DatePoint(year, season: season) : nil
    }
    guard let month = text.part(1...2, "月") else { return nil }
    if text.isAtEnd { return DatePoint(year, month) }
    let day = text.part(1...2, "日") ?? text.part(1...2, "号") ?? text.part(1...2, "號")
    guard let day, text.isAtEnd else { return nil }
    return DatePoint(year, month, day)
  }

  /// 1979.03.14, 1979/3/14, 1979-3-14, 1979.03, 1979/3, 1979-3
  private static func yearFirst(_ text: ValueText) -> DatePoint? {
    for sign in [".", "/", "-"] {
      var text = text
      guard let year = text.part(4...4, sign) else { continue }
      guard let month = text.part(1...2, sign) else {
        guard let month = text.part(1...2, ""), text.isAtEnd else { return nil }
        // 2011/12 may be two years, or a December.
        return sign != "." && month == (year + 1) % 100 ? nil : DatePoint(year, month)
      }
      guard let day = text.part(1...2, ""), text.isAtEnd else { return nil }
      return DatePoint(year, month, day)
    }
    return nil
  }

  /// 12.10.2015, 10.2015, 10/2015; 03/04/2015 and 03-04-2015 in the order that is declared, or the
  /// only one that the calendar has.
  private static func yearLast(_ text: ValueText, _ order: DayMonthOrder?) -> DatePoint? {
    for sign in [".", "/", "-"] {
      var text = text
      guard let first = text.part(1...2, sign) else { continue }
      guard let second = text.part(1...2, sign) else {
        guard sign != "-", let year = text.part(4...4, ""), text.isAtEnd else { return nil }
        return DatePoint(year, first)
      }
      guard let year = text.part(4...4, ""), text.isAtEnd else { return nil }
      let dayFirst = DatePoint(year, second, first)
      let monthFirst = DatePoint(year, first, second)
      switch sign == "." ? .dayFirst : order {
      case .dayFirst: return dayFirst
      case .monthFirst: return monthFirst
      case nil:
        return dayFirst == nil || dayFirst == monthFirst
          ? monthFirst : monthFirst == nil ? dayFirst : nil
      }
    }
    return nil
  }

  init?(_ year: Int, season: Int) {
    guard (1...9999).contains(year) else { return nil }
    self.init(range: DayRange(year: year, season: season), form: .season)
  }
}

extension ValueText {
  /// A number of so many digits and the sign after it, with blanks around both; nothing is passed
  /// over where they do not come next.
  mutating func part(_ length: ClosedRange<Int>, _ sign: String) -> Int? {
    let start = position
    skipBlanks()
    let digits = takeDigits()
    skipBlanks()
    guard length.contains(digits.count), take(sign) else {
      position = start
      return nil
    }
    skipBlanks()
    return value(of: digits)
  }
}
