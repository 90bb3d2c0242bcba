package import Register

/// The time for which a partnership is in force, as far as its record tells.
///
/// | established | attested   | ended      | it began                | it ended           |
/// |-------------|------------|------------|-------------------------|--------------------|
/// | 1993-10-14  |            |            | on 1993-10-14           | not                |
/// | 2006        |            | 2016-12-31 | on some day of 2006     | on 2016-12-31      |
/// | 2016        | 2016-06-30 |            | in its first six months | not                |
/// |             | 2016-12-31 |            | on 2016-12-31 or before | not                |
/// |             |            | 2016       | on 2016-12-31 or before | on a day of 2016   |
/// |             |            |            | on any day              | not                |
///
/// On the day it ends it is in force no longer. Of dates written as an interval, it began on the
/// first day and ended on the last.
struct PartnershipTerm: Hashable, Sendable {
  let began: DayRange
  /// Nil while nothing says that it ended.
  let ended: DayRange?

  init(_ partnership: Partnership) {
    let established = partnership.established?.value.start ?? .unbounded
    let attested = partnership.attested?.value.start.latest ?? .distantFuture
    ended = partnership.ended?.value.end
    let latest = min(attested, ended?.latest ?? .distantFuture)
    began =
      latest < established.earliest
      ? established : DayRange(established.earliest, min(established.latest, latest))
  }

  func isCertainlyInForce(on day: Day) -> Bool {
    began.latest <= day && (ended.map { $0.earliest > day } ?? true)
  }

  func isPossiblyInForce(on day: Day) -> Bool {
    began.earliest <= day && (ended.map { $0.latest > day } ?? true)
  }
}

extension Partnership {
  var term: PartnershipTerm { PartnershipTerm(self) }
}

extension Partnership: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Partnership> {
    if case .partnerships(let partnerships) = facts { partnerships } else { [] }
  }

  /// Of a home authority, and more than an intention.
  package func counts(in scope: Scope) -> Bool {
    scope.isHome[home] && kind != .intended
  }
}
