extension RecordedDate: CustomStringConvertible {
  /// The date in EDTF, which reads back to the same value.
  package var description: String {
    guard let endForm else { return written(startForm, start.earliest, startQualifier) }
    return written(startForm, start.earliest, startQualifier) + "/"
      + written(endForm, end.latest, endQualifier)
  }

  /// `day` may be any day that the form's range holds.
  private func written(
    _ form: DatePoint.Form, _ day: Day, _ qualifier: DateQualifier
  ) -> String {
    switch form {
    case .open: return ".."
    case .unknown: return ""
    default: break
    }
    let civil = form == .season ? day.civilOfSeason : day.civil
    let year = padded(civil.year, 4)
    let month = "\(year)-\(padded(civil.month, 2))"
    let text =
      switch form {
      case .day: "\(month)-\(padded(civil.day, 2))"
      case .tenDays: "\(month)-\(civil.day / 10)X"
      case .dayOfMonth: "\(month)-XX"
      case .dayOfYear: "\(year)-XX-XX"
      case .month, .season: month
      case .monthOfYear: "\(year)-XX"
      case .decade: "\(year.dropLast())X"
      case .century: "\(year.dropLast(2))XX"
      default: year
      }
    return text + qualifier.sign
  }
}

extension Day {
  /// The meteorological season of the day as EDTF counts it, 21 to 24, and the year it began in.
  var civilOfSeason: (year: Int, month: Int, day: Int) {
    let (year, month, _) = civil
    return month < 3 ? (year - 1, 24, 1) : (year, 20 + month / 3, 1)
  }
}

extension DateQualifier {
  var sign: String {
    switch self {
    case []: ""
    case .approximate: "~"
    case .uncertain: "?"
    default: "%"
    }
  }
}
