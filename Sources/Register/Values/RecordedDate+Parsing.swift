extension RecordedDate {
  /// Reads the forms of EDTF listed at the type, and the Chinese `2015年10月12日` and the German
  /// `12.10.2015`, which can mean nothing else. ASCII blanks around the text are ignored.
  ///
  /// `order` is what the table's settings declare of dates such as `03/04/2015`; without it they
  /// are refused. Nothing is allocated for EDTF.
  package init(parsing text: Span<UInt8>, order: DayMonthOrder? = nil) throws(ValueError) {
    if text.count == 10, let day = text.day(0) {
      self.init(day)
    } else if text.count == 21, text[10] == slash, let first = text.day(0),
      let last = text.day(11), first <= last
    {
      self.init(days: first, last)
    } else if let date = RecordedDate(edtf: text) {
      self = date
    } else {
      self = try RecordedDate(spelled: ValueText(text), order: order)
    }
  }

  package init(parsing text: String, order: DayMonthOrder? = nil) throws(ValueError) {
    self = try RecordedDate(parsing: Array(text.utf8).span, order: order)
  }

  /// EDTF alone; nil is any reason.
  init?(edtf text: Span<UInt8>) {
    var (first, last) = (0, text.count)
    while first < last, isBlank(text[first]) { first += 1 }
    while first < last, isBlank(text[last - 1]) { last -= 1 }
    if let point = DatePoint(edtf: text, first, last) {
      self.init(point)
      return
    }
    guard let slash = text.firstIndex(of: slash, first, last),
      let start = DatePoint(end: text, first, slash),
      let end = DatePoint(end: text, slash + 1, last)
    else { return nil }
    self.init(from: start, to: end)
  }
}

/// What a table declares of dates that are written with slashes, such as `03/04/2015`.
package enum DayMonthOrder: Hashable, Sendable {
  case dayFirst, monthFirst
}

private let slash = UInt8(ascii: "/")

func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

extension Span<UInt8> {
  func firstIndex(of byte: UInt8, _ first: Int, _ last: Int) -> Int? {
    var index = first
    while index < last {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The day written as 2015-10-12 from an index on; nil for all else.
  @inline(__always)
  fileprivate func day(_ index: Int) -> Day? {
    let hyphen = UInt8(ascii: "-")
    guard self[index + 4] == hyphen, self[index + 7] == hyphen else { return nil }
    return Day(
      year: twoDigits(index) &* 100 &+ twoDigits(index + 2), month: twoDigits(index + 5),
      day: twoDigits(index + 8))
  }

  /// The number written in two digits; more than 99 if they are not digits.
  @inline(__always)
  func twoDigits(_ index: Int) -> Int {
    let tens = self[index] &- UInt8(ascii: "0")
    let ones = self[index + 1] &- UInt8(ascii: "0")
    return max(tens, ones) < 10 ? Int(tens) &* 10 &+ Int(ones) : 10_000
  }
}
