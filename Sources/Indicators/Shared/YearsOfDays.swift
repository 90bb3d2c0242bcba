import Register

extension Sequence<DayRange> {
  /// The years from the first to the last in which any of the days may lie, up to the reference
  /// year. Days that are not known on both sides are left out; nil where all are.
  func years(upTo year: Int) -> ClosedRange<Int>? {
    let known = filter { $0.isBounded && $0.earliest <= .lastDay(ofYear: year) }
    guard let first = known.map(\.earliest).min(), let last = known.map(\.latest).max() else {
      return nil
    }
    return first.year...Swift.min(last.year, year)
  }
}
