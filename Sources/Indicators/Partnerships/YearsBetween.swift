import Register

extension Day {
  /// The same day of another year; 29 February becomes the 28th where there is none.
  func advanced(years: Int) -> Day {
    guard self != .distantPast, self != .distantFuture else { return self }
    let (year, month, day) = civil
    let target = year + years
    let last = Day.length(ofMonth: month, year: target)
    return Day(year: target, month: month, day: min(day, last))
      ?? (years < 0 ? .distantPast : .distantFuture)
  }

  /// Years completed on another day, not before this one.
  func completedYears(on day: Day) -> Int {
    let years = day.year - year
    return advanced(years: years) <= day ? years : years - 1
  }
}
