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
/// On the day it ends it is in force no longer, and neither on the day on which a later phase of the
/// relation begins. Of dates written as an interval, it began on the first day and ended on the last.
package struct PartnershipTerm: Hashable, Sendable {
  package let began: DayRange
  /// Nil while nothing says that it ended.
  package let ended: DayRange?

  package init(_ partnership: Partnership) {
    let term = PartnershipTerm(stated: partnership)
    let account = partnership.account
    let began = account?.began ?? term.began
    let ended = account?.ended ?? term.ended
    self.began = began
    guard let next = account?.succeeded else {
      self.ended = ended
      return
    }
    let first = max(next.earliest, began.earliest)
    let last = max(next.latest, first)
    self.ended =
      ended.map { DayRange(min($0.earliest, first), min($0.latest, last)) }
      ?? DayRange(first, last)
  }

  /// What the record alone says.
  private init(stated partnership: Partnership) {
    let established = partnership.established?.value.start ?? .unbounded
    let attested = partnership.attested?.value.start.latest ?? .distantFuture
    ended = partnership.ended?.value.end
    let latest = min(attested, ended?.latest ?? .distantFuture)
    began =
      latest < established.earliest
      ? established : DayRange(established.earliest, min(established.latest, latest))
  }

  package func isCertainlyInForce(on day: Day) -> Bool {
    began.latest <= day && (ended.map { $0.earliest > day } ?? true)
  }

  package func isPossiblyInForce(on day: Day) -> Bool {
    began.earliest <= day && (ended.map { $0.latest > day } ?? true)
  }
}

extension Partnership {
  package var term: PartnershipTerm { PartnershipTerm(self) }
}
