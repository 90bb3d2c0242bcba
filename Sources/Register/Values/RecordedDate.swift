/// A date as records state it: where its first and its last day lie, and how it was written.
///
/// The notation is the Extended Date/Time Format, ISO 8601-2:2019: of level 0 all dates and
/// intervals (no times of day), and of level 1
///
/// | written | meaning |
/// | --- | --- |
/// | `2015`, `2015-10`, `2015-10-12` | one day, somewhere in that year, month or day |
/// | `2015-10-12/2015-10-21`, `2015/2016-03` | from one day to another |
/// | `2015-08-05/..`, `../2015` | without an end, without a beginning |
/// | `2015-08-05/`, `/2015` | the end or the beginning is not known |
/// | `2006~`, `2006-05?`, `2006%` | approximate, uncertain, both; on each end of an interval |
/// | `201X`, `20XX` | some day of the decade, of the hundred years from 2000 on |
/// | `2018-XX`, `2018-XX-XX` | some day of the year |
/// | `2018-07-XX` | some day of the month |
/// | `2019-21` to `2019-24` | spring, summer, autumn, winter of the northern meteorologists |
///
/// and one form of level 2, `2018-07-1X`: some day from the tenth to the nineteenth.
/// Spring is March to May, summer June to August, autumn September to November; the winter of 2019
/// is December 2019 to February 2020. Years are 0001 to 9999.
///
/// A qualifier does not widen the days: nobody said by how much. It is kept to be printed and counted.
package struct RecordedDate: Hashable, Sendable {
  /// Where the first day lies.
  package let start: DayRange
  /// Where the last day lies; for a single expression the same range as `start`, and the same day.
  package let end: DayRange

  let startForm: DatePoint.Form
  /// Nil for a single expression.
  let endForm: DatePoint.Form?
  package let startQualifier: DateQualifier
  package let endQualifier: DateQualifier

  init(_ point: DatePoint) {
    start = point.range
    end = point.range
    startForm = point.form
    endForm = nil
    startQualifier = point.qualifier
    endQualifier = point.qualifier
  }

  /// Nil if the interval ends before it starts, or if neither end is a date.
  ///
  /// Each range is cut where the order of the two days cuts it; `start.earliest` and `end.latest`
  /// stay as they were written.
  init?(from first: DatePoint, to last: DatePoint) {
    guard first.range.earliest <= last.range.latest,
      first.form.precision != .none || last.form.precision != .none
    else { return nil }
    start = DayRange(first.range.earliest, min(first.range.latest, last.range.latest))
    end = DayRange(max(first.range.earliest, last.range.earliest), last.range.latest)
    startForm = first.form
    endForm = last.form
    startQualifier = first.qualifier
    endQualifier = last.qualifier
  }
}

extension RecordedDate {
  /// One exact day.
  package init(_ day: Day) {
    self.init(DatePoint(range: DayRange(day), form: .day))
  }

  /// `first` is not after `last`.
  init(days first: Day, _ last: Day) {
    start = DayRange(first)
    end = DayRange(last)
    startForm = .day
    endForm = .day
    startQualifier = []
    endQualifier = []
  }

  /// Whether it was written with a beginning and an end.
  package var isInterval: Bool { endForm != nil }

  /// Whether first and last day are known to the day.
  package var isExact: Bool { start.isExact && end.isExact }

  /// How precisely the first day is known, which decides the period of a flow.
  package var precision: DatePrecision { startForm.precision }

  /// How precisely the last day is known.
  package var endPrecision: DatePrecision { (endForm ?? startForm).precision }

  /// What the source doubts about either end.
  package var qualifier: DateQualifier { startQualifier.union(endQualifier) }

  /// The fewest and the most days from first to last, both counted; the most is nil if it has no end.
  package var length: (fewest: Int, most: Int?) {
    guard isInterval else { return (1, 1) }
    let fewest = max(0, Int(end.earliest.number) - Int(start.latest.number)) + 1
    guard start.earliest != .distantPast, end.latest != .distantFuture else { return (fewest, nil) }
    return (fewest, Int(end.latest.number) - Int(start.earliest.number) + 1)
  }
}
