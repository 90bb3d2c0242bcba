import OpenXML
import Register

/// What a cell shows of a day and a time.
///
/// | format | number | text |
/// | --- | --- | --- |
/// | `yyyy-mm-dd` | 37022.52083 | 2001-05-11 |
/// | `yyyy-mm-dd hh:mm` | 37022.52083 | 2001-05-11T12:30:00 |
/// | `yyyy-mm-dd hh:mm` | 37022 | 2001-05-11 |
/// | `yyyy"年"m"月"`, `mmm-yy` | 37022 | 2001-05 |
/// | `yyyy` | 37022 | 2001 |
/// | `m"月"d"日"`, `d-mmm` | 37022 | --05-11 |
/// | `mmmm` | 37022 | --05 |
/// | `d` | 37022 | ---11 |
/// | `dddd` | 37022 | -W-5 |
/// | `hh:mm` | 37022.52083 | 12:30:00 |
/// | `[h]:mm` | 1.52083 | 36:30:00 |
///
/// A text never says more than the cell shows: where the year is not shown, the text is no date, and
/// whoever expects a date there refuses it. Seconds are rounded.
struct SheetDate {
  private let parts: DateParts
  /// Nil where no part of a day is shown.
  private let day: Day?
  /// Of the day, or in all.
  private let seconds: Int

  private static let dayParts: DateParts = [.year, .month, .day, .weekday]
  private static let secondsOfDay = 86_400

  /// Reads the number of a day, counted from 1900 or 1904, with its time as fraction; nil where
  /// there is no such day: 1900-02-29, and those before or behind what a workbook can hold.
  init?(_ number: Double, countsFrom1904: Bool, showing parts: DateParts) {
    guard number >= 0, number < (countsFrom1904 ? 2_957_004 : 2_958_466) else { return nil }
    self.parts = parts
    let showsDay = !parts.isDisjoint(with: Self.dayParts) && !parts.contains(.elapsed)
    // A time is rounded to the second, a day alone to the millisecond.
    let total = Int((number * Double(Self.secondsOfDay)).rounded())
    let milliseconds = Int((number * Double(Self.secondsOfDay) * 1000).rounded())
    let count =
      parts.contains(.time)
      ? total / Self.secondsOfDay : milliseconds / (Self.secondsOfDay * 1000)
    seconds = parts.contains(.elapsed) ? total : total % Self.secondsOfDay
    guard showsDay else {
      day = nil
      return
    }
    guard let day = Self.day(count, countsFrom1904: countsFrom1904) else { return nil }
    self.day = day
  }

  /// Reads a day and a time in ISO 8601, as strict workbooks have them; nil where it is none.
  init?(_ text: Span<UInt8>, showing parts: DateParts) {
    guard let stated = StatedDate(text) else { return nil }
    let shown: DateParts = parts.isEmpty ? [.year, .month, .day, .time] : parts
    self.parts = shown
    seconds = stated.seconds
    guard let day = stated.day else {
      self.day = nil
      return
    }
    self.day = shown.isDisjoint(with: Self.dayParts) ? nil : day
  }

  private static func day(_ count: Int, countsFrom1904: Bool) -> Day? {
    let first1904 = -24_107
    if countsFrom1904 { return Day(number: Int32(first1904 + count)) }
    guard count > 0, count != 60 else { return nil }
    // Excel has a 29th of February in 1900.
    return Day(number: Int32(count - (count < 60 ? 25_568 : 25_569)))
  }

  func append(to text: inout [UInt8]) {
    guard let day else { return appendTime(to: &text) }
    appendDay(day, to: &text)
    if parts.contains(.day), parts.contains(.time), seconds > 0 {
      text.append(UInt8(ascii: "T"))
      appendTime(to: &text)
    }
  }

  private func appendDay(_ day: Day, to text: inout [UInt8]) {
    let civil = day.civil
    let hasMonth = !parts.isDisjoint(with: [.month, .day])
    if parts.contains(.year) {
      text.append(civil.year, width: 4)
    } else if hasMonth {
      text.append(UInt8(ascii: "-"))
    } else {
      text.append(contentsOf: "-W-".utf8)
      text.append(Int((day.number % 7 + 10) % 7 + 1), width: 1)
    }
    guard hasMonth else { return }
    text.append(UInt8(ascii: "-"))
    if !parts.isDisjoint(with: [.month, .year]) { text.append(civil.month, width: 2) }
    guard parts.contains(.day) else { return }
    text.append(UInt8(ascii: "-"))
    text.append(civil.day, width: 2)
  }

  private func appendTime(to text: inout [UInt8]) {
    text.append(seconds / 3600, width: 2)
    text.append(UInt8(ascii: ":"))
    text.append(seconds / 60 % 60, width: 2)
    text.append(UInt8(ascii: ":"))
    text.append(seconds % 60, width: 2)
  }
}
