extension DatePoint {
  /// One end of an interval: a date, `..` or nothing.
  init?(end text: Span<UInt8>, _ first: Int, _ last: Int) {
    if first == last {
      self = .unknown
    } else if last - first == 2, text[first] == dot, text[first + 1] == dot {
      self = .open
    } else {
      self.init(edtf: text, first, last)
    }
  }

  /// One date expression of EDTF in the bytes from `first` up to `last`.
  init?(edtf text: Span<UInt8>, _ first: Int, _ last: Int) {
    guard last - first >= 4 else { return nil }
    var qualifier: DateQualifier = []
    var last = last
    switch text[last - 1] {
    case UInt8(ascii: "~"): qualifier = .approximate
    case UInt8(ascii: "?"): qualifier = .uncertain
    case UInt8(ascii: "%"): qualifier = [.approximate, .uncertain]
    default: break
    }
    if !qualifier.isEmpty { last -= 1 }
    let point: DatePoint?
    switch last - first {
    case 10 where text[first + 4] == hyphen && text[first + 7] == hyphen:
      point = .inMonth(text, first)
    case 7 where text[first + 4] == hyphen: point = .inYear(text, first)
    case 4: point = .years(text, first)
    default: point = nil
    }
    guard let point else { return nil }
    self = point
    self.qualifier = qualifier
  }

  /// 2018-07-12, 2018-07-1X, 2018-07-XX, 2018-XX-XX
  private static func inMonth(_ text: Span<UInt8>, _ first: Int) -> DatePoint? {
    let year = text.twoDigits(first) * 100 + text.twoDigits(first + 2)
    guard (1...9999).contains(year) else { return nil }
    let month = text.twoDigits(first + 5)
    if month > 12 {
      guard text.isUnstated(first + 5), text.isUnstated(first + 8) else { return nil }
      return DatePoint(range: DayRange(year: year), form: .dayOfYear)
    }
    let day = text.twoDigits(first + 8)
    if day <= 31 {
      return Day(year: year, month: month, day: day).map {
        DatePoint(range: DayRange($0), form: .day)
      }
    }
    guard text[first + 9] == unstated, let whole = DayRange(year: year, month: month) else {
      return nil
    }
    if text[first + 8] == unstated { return DatePoint(range: whole, form: .dayOfMonth) }
    return tenDays(of: whole, tens: Int(text[first + 8]) - 48)
  }

  private static func tenDays(of month: DayRange, tens: Int) -> DatePoint? {
    let earliest = month.earliest.advanced(by: max(tens * 10, 1) - 1)
    let latest = min(month.earliest.advanced(by: tens * 10 + 8), month.latest)
    guard (0...3).contains(tens), earliest <= latest else { return nil }
    return DatePoint(range: DayRange(earliest, latest), form: .tenDays)
  }

  /// 2018-07, 2018-23, 2018-XX
  private static func inYear(_ text: Span<UInt8>, _ first: Int) -> DatePoint? {
    let year = text.twoDigits(first) * 100 + text.twoDigits(first + 2)
    guard (1...9999).contains(year) else { return nil }
    let month = text.twoDigits(first + 5)
    if let whole = DayRange(year: year, month: month) {
      return DatePoint(range: whole, form: .month)
    }
    if (21...24).contains(month) {
      return DatePoint(range: DayRange(year: year, season: month - 21), form: .season)
    }
    guard text.isUnstated(first + 5) else { return nil }
    return DatePoint(range: DayRange(year: year), form: .monthOfYear)
  }

  /// 2018, 201X, 20XX
  private static func years(_ text: Span<UInt8>, _ first: Int) -> DatePoint? {
    let century = text.twoDigits(first) * 100
    let year = century + text.twoDigits(first + 2)
    if (1...9999).contains(year) { return DatePoint(range: DayRange(year: year), form: .year) }
    guard century < 10_000, text[first + 3] == unstated else { return nil }
    if text[first + 2] == unstated {
      return century == 0 ? nil : DatePoint(years: century, 100, form: .century)
    }
    let decade = century + (Int(text[first + 2]) - 48) * 10
    guard (century...century + 90).contains(decade), decade > 0 else { return nil }
    return DatePoint(years: decade, 10, form: .decade)
  }

  private init(years first: Int, _ count: Int, form: Form) {
    range = DayRange(.firstDay(ofYear: first), .lastDay(ofYear: first + count - 1))
    self.form = form
  }
}

extension DayRange {
  /// All days of a month; nil for a month outside 1 to 12.
  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.advanced(by: Day.length(ofMonth: month, year: year) - 1))
  }

  /// The three months of a season from 0, spring, to 3, winter, which ends in the next year.
  init(year: Int, season: Int) {
    let spring = Day.firstDay(ofYear: year).advanced(by: Day.isLeap(year: year) ? 60 : 59)
    let winterEnd = Day.isLeap(year: year + 1) ? 366 : 365
    let borders = [0, 92, 184, 275, winterEnd]
    self.init(
      spring.advanced(by: borders[season]), spring.advanced(by: borders[season + 1] - 1))
  }
}

private let dot = UInt8(ascii: ".")
private let hyphen = UInt8(ascii: "-")
private let unstated = UInt8(ascii: "X")

extension Span<UInt8> {
  fileprivate func isUnstated(_ index: Int) -> Bool {
    self[index] == UInt8(ascii: "X") && self[index + 1] == UInt8(ascii: "X")
  }
}
