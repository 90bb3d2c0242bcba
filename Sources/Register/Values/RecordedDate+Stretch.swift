// Stretches of days as people write them: 2017年10月10日至14日, 10.–14.10.2017, October 10-14, 2017.
extension RecordedDate {
  /// Nil where the text is none; thrown where it ends before it starts.
  ///
  /// What one side does not say is taken from the other: year and month from the side that stands
  /// nearer to them in each language. A stretch without a year is none.
  init?(stretch text: ValueText, order: DayMonthOrder?) throws(ValueError) {
    let text = text.withoutFrom
    for mark in Self.marks {
      guard let (first, last) = text.sides(of: mark),
        let ends = DatePoint.ends(first, last, order)
      else { continue }
      guard let date = RecordedDate(from: ends.0, to: ends.1) else {
        throw ValueError(.reversed, "the interval ends before it starts")
      }
      self = date
      return
    }
    return nil
  }

  /// What stands between the sides, the longer before those that they hold. A hyphen with blanks
  /// may stand between dates that are written with hyphens.
  private static let marks = [
    "至", "到", "——", "—", "–", "―", "〜", " - ", "./", "-", "~", " bis zum ", " bis ", " to ",
    " hasta el ", " al ", " a ",
  ]
}

extension DatePoint {
  fileprivate static func ends(
    _ first: ValueText, _ last: ValueText, _ order: DayMonthOrder?
  ) -> (DatePoint, DatePoint)? {
    if let start = DatePoint(spelled: first, order: order),
      let end = DatePoint(spelled: last, order: order)
    {
      return (start, end)
    }
    return DatePart.chinese(first, last) ?? DatePart.dayFirst(first, last)
      ?? DatePart.yearFirst(first, last) ?? DatePart.worded(first, last)
  }
}

extension DatePart {
  fileprivate static func chinese(
    _ first: ValueText, _ last: ValueText
  ) -> (DatePoint, DatePoint)? {
    guard let end = DatePart(chinese: last),
      let start = DatePart(chinese: first, unsigned: end.finest), start.year != nil
    else { return nil }
    return completed(start, end)
  }

  fileprivate static func dayFirst(
    _ first: ValueText, _ last: ValueText
  ) -> (DatePoint, DatePoint)? {
    guard let start = DatePart(dayFirst: first), let end = DatePart(dayFirst: last),
      end.year != nil
    else { return nil }
    return completed(start, end)
  }

  fileprivate static func yearFirst(
    _ first: ValueText, _ last: ValueText
  ) -> (DatePoint, DatePoint)? {
    for sign in [".", "/"] {
      guard let start = DatePart(yearFirst: first, sign: sign), start.year != nil,
        let end = DatePart(yearFirst: last, sign: sign)
      else { continue }
      return completed(start, end)
    }
    return nil
  }

  /// The name of the month may stand on one side alone: 10–14 October 2017, October 10–14, 2017.
  fileprivate static func worded(
    _ first: ValueText, _ last: ValueText
  ) -> (DatePoint, DatePoint)? {
    guard let start = DatePart(worded: first), let end = DatePart(worded: last), end.year != nil,
      start.month != nil || start.year == nil && end.month != nil && end.beginsWithDay,
      end.month != nil || start.year == nil && !start.beginsWithDay
    else { return nil }
    return completed(start, end)
  }

  /// Each side with what only the other says, where both are as precise.
  private static func completed(
    _ first: DatePart, _ last: DatePart
  ) -> (DatePoint, DatePoint)? {
    guard first.finest == last.finest else { return nil }
    var (start, end) = (first, last)
    start.year = first.year ?? last.year
    end.year = last.year ?? first.year
    start.month = first.month ?? last.month
    end.month = last.month ?? first.month
    guard let first = start.point, let last = end.point else { return nil }
    return (first, last)
  }
}

extension ValueText {
  /// Without the word that begins a stretch.
  fileprivate var withoutFrom: ValueText {
    var text = self
    _ = ["vom ", "from ", "desde el ", "del ", "从", "自"].contains { text.take($0) }
    text.skipBlanks()
    return ValueText(text.rest)
  }

  /// What stands before and behind a mark; nil unless it stands once and between two texts.
  fileprivate func sides(of mark: String) -> (ValueText, ValueText)? {
    var found: Range<Int>?
    var text = self
    while !text.isAtEnd {
      let start = text.position
      if text.take(mark) {
        guard found == nil else { return nil }
        found = start..<text.position
      } else {
        text.position += 1
      }
    }
    guard let found else { return nil }
    let first = ValueText(Array(bytes[..<found.lowerBound]).span)
    let last = ValueText(Array(bytes[found.upperBound...]).span)
    return first.isEmpty || last.isEmpty ? nil : (first, last)
  }
}
