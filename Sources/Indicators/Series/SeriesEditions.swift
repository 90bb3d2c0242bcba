package import Register

extension Edition: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Edition> {
    if case .editions(let editions) = facts { editions } else { [] }
  }

  /// Only what was held counts; what is planned or cancelled is in no figure.
  package func counts(in scope: Scope) -> Bool {
    status == .held && start.earliest <= scope.limit ?? .distantFuture
  }

  /// Where its first day lies; anywhere if no date is stated.
  var start: DayRange { date?.value.start ?? .unbounded }
}

extension [Edition] {
  /// Those that may have begun by the end of the reference year.
  func upTo(_ frame: Frame) -> [Edition] {
    filter { $0.start.earliest <= .lastDay(ofYear: frame.year) }
  }

  /// Those that may have begun in the period.
  func during(_ frame: Frame) -> [Edition] {
    filter { $0.start.isPossibly(in: frame.period) }
  }

  /// The editions of each series, in the order of the kinds, then of the series' identifiers.
  func bySeries(in frame: Frame) -> [SeriesEditions] {
    let series = frame.register.series
    return Dictionary(grouping: self, by: \.series)
      .map { SeriesEditions(series: series[$0.key], editions: $0.value.inOrder) }
      .sorted {
        ($0.series.kind.rawValue, $0.series.id) < ($1.series.kind.rawValue, $1.series.id)
      }
  }

  /// By ordinal where every edition has one, else by date, those without a date last.
  private var inOrder: [Edition] {
    let isNumbered = allSatisfy { $0.number != nil }
    return sorted { left, right in
      let numbers = (left.number ?? .max, right.number ?? .max)
      let days = (left.sortingDay, right.sortingDay)
      return isNumbered
        ? (numbers.0, days.0, left.id) < (numbers.1, days.1, right.id)
        : (days.0, numbers.0, left.id) < (days.1, numbers.1, right.id)
    }
  }
}

extension Edition {
  fileprivate var sortingDay: Day {
    start.earliest == .distantPast ? start.latest : start.earliest
  }
}

/// A series and those of its editions that count, in their order.
struct SeriesEditions {
  let series: Series
  let editions: [Edition]
}
