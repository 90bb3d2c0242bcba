/// Dates as German writes them: 12.10.2017, Oktober 2017.
extension German {
  package func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(twoDigits(day)).\(twoDigits(month)).\(self.year(year))"
  }

  package func longDay(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(day). \(self.month(year, month))"
  }

  package func month(_ year: Int, _ month: Int) -> String {
    let names = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ]
    return "\(names[month - 1]) \(self.year(year))"
  }

  package func year(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
  }

  package func season(_ season: PrintedDate.Season, _ year: Int) -> String {
    let name =
      switch season {
      case .spring: "Frühjahr"
      case .summer: "Sommer"
      case .autumn: "Herbst"
      case .winter: "Winter"
      }
    return "\(name) \(self.year(year))"
  }

  package func interval(_ start: String, _ end: String) -> String { "\(start) bis \(end)" }
  package func from(_ start: String) -> String { "ab \(start)" }
  package func until(_ end: String) -> String { "bis \(end)" }
  package func fromUnknown(_ start: String) -> String { "ab \(start), Ende nicht angegeben" }
  package func untilUnknown(_ end: String) -> String { "bis \(end), Beginn nicht angegeben" }
  package func about(_ date: String) -> String { "etwa \(date)" }
  package func uncertain(_ date: String) -> String { "\(date) (unsicher)" }

  package func some(_ precision: PrintedDate.Precision, in period: String) -> String {
    let isYear = period.allSatisfy(\.isNumber)
    return "\(name(of: precision)) im \(isYear ? "Jahr " : "")\(period)"
  }

  package func some(
    _ precision: PrintedDate.Precision, from first: String, to last: String
  ) -> String {
    "\(name(of: precision)) \(precision == .day ? "vom" : "von") \(first) bis \(last)"
  }

  private func name(of precision: PrintedDate.Precision) -> String {
    switch precision {
    case .day: "ein Tag"
    case .month: "ein Monat"
    case .year: "ein Jahr"
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
