/// How a date is printed for people.
///
/// | | `iso` | `chinese` | `german` |
/// | --- | --- | --- | --- |
/// | a day | 2017-10-12 | 2017年10月12日 | 12.10.2017 |
/// | a month | 2017-10 | 2017年10月 | 10.2017 |
/// | a year | 2017 | 2017年 | 2017 |
/// | from day to day | 2017-10-12 – 2017-10-14 | 2017年10月12日–2017年10月14日 | 12.10.2017–14.10.2017 |
/// | without an end | 2017 – | 2017年– | 2017– |
/// | not known | 2017 – ? | 2017年–？ | 2017–? |
/// | about | c. 2017 | 约2017年 | ca. 2017 |
/// | uncertain | 2017? | 2017年？ | 2017? |
/// | a season | 2017-23 | 2017年秋季 | Herbst 2017 |
/// | 2017-10-1X | 2017-10-10 – 2017-10-19 | 2017年10月10日–19日 | 10.–19.10.2017 |
/// | 201X | 2010–2019 | 2010–2019年 | 2010–2019 |
package enum DateStyle: Hashable, Sendable, CaseIterable {
  case iso, chinese, german
}

extension RecordedDate {
  package func text(in style: DateStyle) -> String {
    let first = text(startForm, start.earliest, startQualifier, style)
    guard let endForm else { return first }
    let dash = style == .iso ? " – " : "–"
    let last = text(endForm, end.latest, endQualifier, style)
    let whole = (startForm == .open ? "" : first) + dash + (endForm == .open ? "" : last)
    return String(whole.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private func text(
    _ form: DatePoint.Form, _ day: Day, _ qualifier: DateQualifier, _ style: DateStyle
  ) -> String {
    let isChinese = style == .chinese
    let mark = isChinese ? "？" : "?"
    guard form.precision != .none else { return mark }
    let about = isChinese ? "约" : style == .german ? "ca. " : "c. "
    return (qualifier.contains(.approximate) ? about : "") + style.text(form, day)
      + (qualifier.contains(.uncertain) ? mark : "")
  }
}

extension DateStyle {
  /// `day` may be any day that the form's range holds.
  fileprivate func text(_ form: DatePoint.Form, _ date: Day) -> String {
    let civil = form == .season ? date.civilOfSeason : date.civil
    switch form {
    case .day: return day(civil)
    case .tenDays: return tenDays(civil)
    case .month, .dayOfMonth: return month(civil)
    case .season: return season(civil)
    case .decade: return years(civil.year / 10 * 10, 9)
    case .century: return years(civil.year / 100 * 100, 99)
    default: return year(civil.year)
    }
  }

  private func year(_ year: Int) -> String {
    self == .chinese ? "\(year)年" : padded(year, 4)
  }

  private func years(_ first: Int, _ more: Int) -> String {
    "\(padded(first, 4))–\(year(first + more))"
  }

  private func month(_ civil: (year: Int, month: Int, day: Int)) -> String {
    switch self {
    case .iso: "\(padded(civil.year, 4))-\(padded(civil.month, 2))"
    case .chinese: "\(year(civil.year))\(civil.month)月"
    case .german: "\(padded(civil.month, 2)).\(padded(civil.year, 4))"
    }
  }

  private func day(_ civil: (year: Int, month: Int, day: Int)) -> String {
    switch self {
    case .iso: "\(month(civil))-\(padded(civil.day, 2))"
    case .chinese: "\(month(civil))\(civil.day)日"
    case .german: "\(padded(civil.day, 2)).\(month(civil))"
    }
  }

  private func tenDays(_ civil: (year: Int, month: Int, day: Int)) -> String {
    let first = max(1, civil.day / 10 * 10)
    let length = Day.length(ofMonth: civil.month, year: civil.year)
    let last = min(civil.day / 10 * 10 + 9, length)
    let start = (civil.year, civil.month, first)
    switch self {
    case .iso: return "\(day(start)) – \(day((civil.year, civil.month, last)))"
    case .chinese: return "\(day(start))–\(last)日"
    case .german: return "\(padded(first, 2)).–\(day((civil.year, civil.month, last)))"
    }
  }

  private func season(_ civil: (year: Int, month: Int, day: Int)) -> String {
    let index = civil.month - 21
    return switch self {
    case .iso: "\(padded(civil.year, 4))-\(civil.month)"
    case .chinese: "\(civil.year)年\(["春季", "夏季", "秋季", "冬季"][index])"
    case .german:
      "\(["Frühling", "Sommer", "Herbst", "Winter"][index]) \(padded(civil.year, 4))"
    }
  }
}
