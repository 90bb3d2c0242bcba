/// How dates are written. Years are never grouped in thousands.
package protocol DatePhrases {
  func day(_ year: Int, _ month: Int, _ day: Int) -> String
  /// A day as titles spell it out, for example "31 December 2017".
  func longDay(_ year: Int, _ month: Int, _ day: Int) -> String
  /// A day in ISO 8601 as the titles of tables have it.
  func titleDay(_ text: String) -> String
  func month(_ year: Int, _ month: Int) -> String
  func year(_ year: Int) -> String
  func season(_ season: PrintedDate.Season, _ year: Int) -> String
  func interval(_ start: String, _ end: String) -> String
  func from(_ start: String) -> String
  func until(_ end: String) -> String
  /// A period of which only the start is known.
  func fromUnknown(_ start: String) -> String
  /// A period of which only the end is known.
  func untilUnknown(_ end: String) -> String
  func about(_ date: String) -> String
  func uncertain(_ date: String) -> String
  /// A day, month or year that is only known to lie in the period.
  func some(_ precision: PrintedDate.Precision, in period: String) -> String
  /// A day, month or year that is only known to lie between two, both included.
  func some(_ precision: PrintedDate.Precision, from first: String, to last: String) -> String
}

extension DatePhrases {
  /// A date in EDTF as the language prints it; what is no such date stays as it is.
  package func date(_ text: String) -> String {
    PrintedDate(text)?.text(in: self) ?? text
  }

  package func titleDay(_ text: String) -> String { longDate(text) }

  /// A day in ISO 8601 as titles spell it out; what is no such day stays as it is.
  package func longDate(_ text: String) -> String {
    if case .day(let year, let month, let day)? = PrintedDate(text) {
      longDay(year, month, day)
    } else {
      text
    }
  }
}
