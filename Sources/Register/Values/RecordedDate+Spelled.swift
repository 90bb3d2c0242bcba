extension RecordedDate {
  /// Reads what EDTF does not write: full-width digits, `2015年10月12日`, `12.10.2015` and, where
  /// their order is declared, days and months with slashes.
  init(spelled text: ValueText, order: DayMonthOrder?) throws(ValueError) {
    if let point = DatePoint(spelled: text, order: order) {
      self.init(point)
      return
    }
    let ends = text.bytes.split(separator: slash, omittingEmptySubsequences: false)
    if ends.count == 2, let first = DatePoint(end: ends[0]), let last = DatePoint(end: ends[1]),
      let date = RecordedDate(from: first, to: last)
    {
      self = date
      return
    }
    throw DateComplaint(text).error
  }
}

extension DatePoint {
  init?(end text: ArraySlice<UInt8>) {
    if let point = Array(text).span.withEnd() {
      self = point
    } else {
      self.init(spelled: ValueText(Array(text).span), order: nil)
    }
  }

  init?(spelled text: ValueText, order: DayMonthOrder?) {
    if let point = DatePoint(edtf: text.bytes.span, 0, text.bytes.count) {
      self = point
      return
    }
    var qualifier: DateQualifier = []
    switch text.bytes.last {
    case UInt8(ascii: "~"): qualifier = .approximate
    case UInt8(ascii: "?"): qualifier = .uncertain
    case UInt8(ascii: "%"): qualifier = [.approximate, .uncertain]
    default: break
    }
    let plain = qualifier.isEmpty ? text : ValueText(text.bytes.dropLast())
    let point: DatePoint? =
      .chinese(plain) ?? .german(plain) ?? order.flatMap { .slashed(plain, $0) }
    guard let point else { return nil }
    self = point
    self.qualifier = qualifier
  }

  /// 2015年10月12日, 2015年10月, 2015年
  private static func chinese(_ text: ValueText) -> DatePoint? {
    var text = text
    guard let year = text.part(4...4, "年") else { return nil }
    if text.isAtEnd { return DatePoint(year) }
    guard let month = text.part(1...2, "月") else { return nil }
    if text.isAtEnd { return DatePoint(year, month) }
    guard let day = text.part(1...2, "日"), text.isAtEnd else { return nil }
    return DatePoint(year, month, day)
  }

  /// 12.10.2015
  private static func german(_ text: ValueText) -> DatePoint? {
    var text = text
    guard let day = text.part(1...2, "."), let month = text.part(1...2, "."),
      let year = text.part(4...4, ""), text.isAtEnd
    else { return nil }
    return DatePoint(year, month, day)
  }

  /// 03/04/2015
  private static func slashed(_ text: ValueText, _ order: DayMonthOrder) -> DatePoint? {
    var text = text
    guard let first = text.part(1...2, "/"), let second = text.part(1...2, "/"),
      let year = text.part(4...4, ""), text.isAtEnd
    else { return nil }
    return order == .dayFirst ? DatePoint(year, second, first) : DatePoint(year, first, second)
  }

  private init?(_ year: Int) {
    guard (1...9999).contains(year) else { return nil }
    self.init(range: DayRange(year: year), form: .year)
  }

  private init?(_ year: Int, _ month: Int) {
    guard let range = DayRange(year: year, month: month) else { return nil }
    self.init(range: range, form: .month)
  }

  private init?(_ year: Int, _ month: Int, _ day: Int) {
    guard let day = Day(year: year, month: month, day: day) else { return nil }
    self.init(range: DayRange(day), form: .day)
  }
}

private let slash = UInt8(ascii: "/")

extension Span<UInt8> {
  fileprivate func withEnd() -> DatePoint? {
    DatePoint(end: self, 0, count)
  }
}

extension ValueText {
  /// A number of so many digits and the sign after it, with blanks around both.
  fileprivate mutating func part(_ length: ClosedRange<Int>, _ sign: String) -> Int? {
    skipBlanks()
    let digits = takeDigits()
    skipBlanks()
    guard length.contains(digits.count), take(sign) else { return nil }
    skipBlanks()
    return value(of: digits)
  }
}
