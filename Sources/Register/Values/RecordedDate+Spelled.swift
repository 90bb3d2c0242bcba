extension RecordedDate {
  /// Reads what EDTF does not write: full-width digits, years first with any sign between, days
  /// before months with a full stop, months in words; and days and months with slashes where their
  /// order is declared or only one is possible; and stretches of such days.
  init(spelled text: ValueText, order: DayMonthOrder?) throws(ValueError) {
    let text = text.withDigits
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
    guard let stretch = try RecordedDate(stretch: text, order: order) else {
      throw DateComplaint(text).error
    }
    self = stretch
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
    if let point = DatePoint(edtf: text.bytes.span, 0, text.bytes.count)
      ?? DatePoint(timed: text)
    {
      self = point
      return
    }
    let (near, nearness) = text.withoutNearness
    let bare = near.withoutPart
    if bare.bytes.count < text.bytes.count,
      let point = DatePoint(edtf: bare.bytes.span, 0, bare.bytes.count)
    {
      guard point.qualifier.isEmpty else { return nil }
      self = point
      self.qualifier = nearness
      return
    }
    var qualifier = nearness
    switch bare.bytes.last {
    case UInt8(ascii: "~"): qualifier.insert(.approximate)
    case UInt8(ascii: "?"): qualifier.insert(.uncertain)
    case UInt8(ascii: "%"): qualifier = [.approximate, .uncertain]
    default: break
    }
    let isMarked = bare.bytes.last.map { "~?%".utf8.contains($0) } ?? false
    let plain = isMarked ? ValueText(bare.bytes.dropLast()) : bare
    guard let point = DatePoint(numbered: plain, order: order) ?? DatePoint(worded: plain) else {
      return nil
    }
    self = point
    self.qualifier = qualifier
  }

  init?(_ year: Int) {
    guard (1...9999).contains(year) else { return nil }
    self.init(range: DayRange(year: year), form: .year)
  }

  init?(_ year: Int, _ month: Int) {
    guard (1...9999).contains(year), let range = DayRange(year: year, month: month) else {
      return nil
    }
    self.init(range: range, form: .month)
  }

  init?(_ year: Int, _ month: Int, _ day: Int) {
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
