/// What is wrong with the text of a date that could not be read, and what to write instead.
struct DateComplaint {
  let text: ValueText
  /// The numbers in the text and the signs between them.
  let numbers: [Int]
  let digits: [Int]
  let signs: [String]

  init(_ text: ValueText) {
    self.text = text
    var text = text
    var (numbers, digits, signs): ([Int], [Int], [String]) = ([], [], [])
    while !text.isAtEnd {
      let run = text.takeDigits(most: 9)
      if run.isEmpty {
        let sign = text.rest.prefix { !isDigit($0) }
        text.position = sign.endIndex
        signs.append(String(decoding: sign.filter { !isBlank($0) }, as: UTF8.self))
      } else {
        numbers.append(value(of: run))
        digits.append(run.count)
      }
    }
    (self.numbers, self.digits, self.signs) = (numbers, digits, signs)
  }

  var error: ValueError {
    if text.isEmpty { return ValueError(.empty, "no date", repair: "write \(forms)") }
    return dayMonthOrder ?? withoutSigns ?? twoYears ?? outsideTheYears ?? timeOfDay
      ?? notInCalendar ?? beyondLevelOne ?? season ?? interval ?? otherEra ?? withoutYear
      ?? ValueError(.malformed, "expected a date", repair: "write \(forms)")
  }

  var forms: String { "2015, 2015-10, 2015-10-12 or 2015-10-12/2015-10-21" }

  /// 03/04/2015, 3.4.15, 3-4-2015
  private var dayMonthOrder: ValueError? {
    guard numbers.count == 3, signs.count == 2, signs[0] == signs[1],
      ["/", ".", "-"].contains(signs[0]), digits[0] <= 2, digits[1] <= 2
    else { return nil }
    guard digits[2] == 4 else {
      return digits[2] == 2
        ? ValueError(.ambiguous, "the year has two digits", repair: "write it as 2015-10-12") : nil
    }
    let readings = [
      iso(numbers[2], numbers[1], numbers[0]), iso(numbers[2], numbers[0], numbers[1]),
    ]
    .compactMap { $0 }
    switch readings.count {
    case 0: return ValueError(.outOfRange, "no such day in the calendar")
    case 1:
      return ValueError(
        .outOfRange, "no such day in the declared order of day and month",
        repair: "write \(readings[0])")
    default:
      return ValueError(
        .ambiguous, "ambiguous order of day and month",
        repair: "write \(readings[0]) or \(readings[1])")
    }
  }

  /// 20151012
  private var withoutSigns: ValueError? {
    guard digits == [8], signs.isEmpty else { return nil }
    let number = numbers[0]
    return iso(number / 10_000, number / 100 % 100, number % 100).map {
      ValueError(.malformed, "expected hyphens in the date", repair: "write \($0)")
    }
  }

  /// 2011/12
  private var twoYears: ValueError? {
    guard digits == [4, 2], signs == ["/"], (1...12).contains(numbers[1]) else { return nil }
    let month = "\(padded(numbers[0], 4))-\(padded(numbers[1], 2))"
    return ValueError(
      .ambiguous, "a month, or two years",
      repair: "write \(month) or \(padded(numbers[0], 4))/\(padded(numbers[0] + 1, 4))")
  }

  private var outsideTheYears: ValueError? {
    let isZero = text.bytes.starts(with: "000X".utf8) || text.bytes.starts(with: "00XX".utf8)
    let zero = isZero || digits.first == 4 && numbers.first == 0
    let first = text.bytes.first.map(lowercased)
    guard zero || (first == UInt8(ascii: "y") || first == UInt8(ascii: "-")) && !numbers.isEmpty
    else { return nil }
    return ValueError(.outOfRange, "expected a year from 0001 to 9999")
  }

  /// 2015-10-12T09:00, 2015-10-12 09:00
  private var timeOfDay: ValueError? {
    guard numbers.count >= 4, digits[0] == 4, signs.count >= 3, signs[0] == "-", signs[1] == "-",
      signs[2].isEmpty || signs[2] == "T" || signs[2] == "t",
      let day = iso(numbers[0], numbers[1], numbers[2])
    else { return nil }
    return ValueError(.unsupported, "times of day are not recorded", repair: "write \(day)")
  }

  /// 2023-02-29, 2023-13, 31.4.2015, 2023年2月29日
  private var notInCalendar: ValueError? {
    let dayLast = signs.first == "-" || signs.first == "年"
    guard numbers.count == 2 || numbers.count == 3, dayLast, digits[0] == 4 else { return nil }
    let behind = signs.dropFirst().first ?? ""
    guard behind.isEmpty || ["-", "月", "?", "~", "%"].contains(where: { behind.hasPrefix($0) })
    else { return nil }
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else {
      return numbers.count == 2 && (21...41).contains(month)
        ? nil : ValueError(.outOfRange, "expected a month from 01 to 12")
    }
    guard numbers.count == 3, ["-", "月"].contains(behind), iso(year, month, numbers[2]) == nil
    else { return nil }
    let length = Day.length(ofMonth: month, year: year)
    return ValueError(
      .outOfRange, "\(padded(year, 4))-\(padded(month, 2)) has \(length) days")
  }

  private var season: ValueError? {
    guard digits == [4, 2], signs == ["-"], (25...41).contains(numbers[1]) else { return nil }
    return ValueError(
      .unsupported, "of the seasons, only 21 (spring) to 24 (winter) are recorded")
  }

  private var interval: ValueError? {
    let ends = text.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard ends.count == 2 else { return nil }
    let points = ends.map { DatePoint(end: $0) }
    if let first = points[0], points[1] != nil {
      guard first.form.precision != .none else {
        return ValueError(.malformed, "expected a date on one side of the slash at least")
      }
      return ValueError(.reversed, "the interval ends before it starts")
    }
    for (end, point) in zip(ends, points) where point == nil {
      let inner = DateComplaint(ValueText(end)).error
      let side = String(decoding: end, as: UTF8.self)
      return ValueError(inner.reason, "'\(side)': \(inner.complaint)", repair: inner.repair)
    }
    return nil
  }

  func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    Day(year: year, month: month, day: day)?.description
  }
}
