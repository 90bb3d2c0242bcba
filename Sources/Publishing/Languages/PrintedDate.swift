/// A date in EDTF (ISO 8601-2, level 0 and parts of level 1), taken apart to be printed.
package indirect enum PrintedDate: Hashable, Sendable {
  package enum Season: Int, Hashable, Sendable {
    case spring = 21
    case summer, autumn, winter
  }

  package enum Precision: Hashable, Sendable { case day, month, year }

  case day(Int, Int, Int)
  case month(Int, Int)
  case year(Int)
  case season(Season, Int)
  /// One day or month of a period.
  case some(Precision, in: PrintedDate)
  /// One of several days, months or years, the first and the last of them included.
  case someBetween(Precision, PrintedDate, PrintedDate)
  case about(PrintedDate)
  case uncertain(PrintedDate)
  case interval(PrintedDate, PrintedDate)
  case from(PrintedDate)
  case until(PrintedDate)
  /// A period whose end, or whose start, is unknown rather than open.
  case fromUnknown(PrintedDate)
  case untilUnknown(PrintedDate)

  /// The date as the language prints it.
  package func text(in phrases: some DatePhrases) -> String {
    switch self {
    case .day(let year, let month, let day): phrases.day(year, month, day)
    case .month(let year, let month): phrases.month(year, month)
    case .year(let year): phrases.year(year)
    case .season(let season, let year): phrases.season(season, year)
    case .some(let precision, let period):
      phrases.some(precision, in: period.text(in: phrases))
    case .someBetween(let precision, let first, let last):
      phrases.some(precision, from: first.text(in: phrases), to: last.text(in: phrases))
    case .about(let date): phrases.about(date.text(in: phrases))
    case .uncertain(let date): phrases.uncertain(date.text(in: phrases))
    case .interval(let start, let end):
      phrases.interval(start.text(in: phrases), end.text(in: phrases))
    case .from(let start): phrases.from(start.text(in: phrases))
    case .until(let end): phrases.until(end.text(in: phrases))
    case .fromUnknown(let start): phrases.fromUnknown(start.text(in: phrases))
    case .untilUnknown(let end): phrases.untilUnknown(end.text(in: phrases))
    }
  }
}
