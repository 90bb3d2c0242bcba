/// How precisely a date is known, the most precise first.
package enum DatePrecision: UInt8, Hashable, Sendable, CaseIterable {
  case day, tenDays, month, season, year, decade, century
  /// One side of an interval is open or not known.
  case none
}

/// What a source doubts about a date: `~` approximate, `?` uncertain, `%` both.
package struct DateQualifier: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let approximate = DateQualifier(rawValue: 1)
  package static let uncertain = DateQualifier(rawValue: 2)
}

/// One date expression: a whole date, or one end of an interval.
struct DatePoint: Hashable, Sendable {
  /// The notation, where X is a digit that is not stated.
  enum Form: UInt8, Hashable, Sendable {
    /// 2018-07-12
    case day
    /// 2018-07-1X
    case tenDays
    /// 2018-07-XX
    case dayOfMonth
    /// 2018-XX-XX
    case dayOfYear
    /// 2018-07
    case month
    /// 2018-XX
    case monthOfYear
    /// 2018-23
    case season
    /// 2018
    case year
    /// 201X
    case decade
    /// 20XX
    case century
    /// The two dots of `2018/..`: without an end.
    case open
    /// The nothing after `2018/`: the end is not known.
    case unknown
  }

  var range: DayRange
  var form: Form
  var qualifier: DateQualifier = []

  static let open = DatePoint(range: .unbounded, form: .open)
  static let unknown = DatePoint(range: .unbounded, form: .unknown)
}

extension DatePoint.Form {
  var precision: DatePrecision {
    switch self {
    case .day: .day
    case .tenDays: .tenDays
    case .dayOfMonth, .month: .month
    case .season: .season
    case .dayOfYear, .monthOfYear, .year: .year
    case .decade: .decade
    case .century: .century
    case .open, .unknown: .none
    }
  }
}
