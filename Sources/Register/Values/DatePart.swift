/// What one side of a written stretch of days says, where the other side says the rest: `10.` in
/// 10.–14.10.2017, `14日` in 2017年10月10日至14日.
struct DatePart: Hashable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Whether the day stands before the name of the month, or alone.
  var beginsWithDay = false

  var point: DatePoint? {
    switch (year, month, day) {
    case (let year?, nil, nil): DatePoint(year)
    case (let year?, let month?, nil): DatePoint(year, month)
    case (let year?, let month?, let day?): DatePoint(year, month, day)
    default: nil
    }
  }
}

extension DatePart {
  /// 2017年10月10日, 10月10日, 14日; the sign of the last number may be missing where the other side
  /// has it, as in 2017年10月10-14日.
  init?(chinese text: ValueText, unsigned unit: Unit? = nil) {
    var text = text
    year = text.part(4...4, "年")
    month = text.part(1...2, "月")
    day = text.part(1...2, "日") ?? text.part(1...2, "号") ?? text.part(1...2, "號")
    if !text.isAtEnd, day == nil {
      switch unit {
      case .day: day = text.part(1...2, "")
      case .month where month == nil: month = text.part(1...2, "")
      default: return nil
      }
    }
    guard text.isAtEnd, let finest, finest != .day || year == nil || month != nil else {
      return nil
    }
  }

  enum Unit { case year, month, day }

  var finest: Unit? {
    day != nil ? .day : month != nil ? .month : year != nil ? .year : nil
  }

  /// 10, 10., 10.10, 10.10., 10.10.2017
  init?(dayFirst text: ValueText) {
    var text = text
    day = text.part(1...2, ".") ?? text.part(1...2, "")
    month = text.part(1...2, ".") ?? text.part(1...2, "")
    if month != nil { year = text.part(4...4, "") }
    guard text.isAtEnd, day != nil else { return nil }
  }

  /// 2017.10.10, 10.14, 14; the same with slashes.
  init?(yearFirst text: ValueText, sign: String) {
    var text = text
    year = text.part(4...4, sign)
    month = text.part(1...2, sign)
    day = text.part(1...2, "")
    guard text.isAtEnd, day != nil, year == nil || month != nil else { return nil }
  }

  /// 10, 28 September, October 28, 14 October 2017, October 14, 2017, 14, 2017, October
  init?(worded text: ValueText) {
    guard let words = text.dateWords, let last = words.last, words.count < 4 else { return nil }
    var days = words[...]
    if case .number(let number, 4) = last {
      year = number
      days.removeLast()
    }
    switch (days.first, days.dropFirst().first, days.count) {
    case (.number(let day, 1...2), nil, 1): (self.day, beginsWithDay) = (day, true)
    case (.name(let name), nil, 1): month = DatePoint.month(named: name)
    case (.number(let day, 1...2), .name(let name), 2):
      (self.day, month, beginsWithDay) = (day, DatePoint.month(named: name), true)
    case (.name(let name), .number(let day, 1...2), 2):
      (self.day, month) = (day, DatePoint.month(named: name))
    default: return nil
    }
    guard month != nil || days.count == 1 && beginsWithDay else { return nil }
  }
}
