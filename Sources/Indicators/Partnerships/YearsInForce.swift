import Register

/// The calendar years up to the reference year on any of whose days a partnership was in force.
struct YearsInForce {
  /// The first year in which it was for certain; nil where that is none up to the reference year.
  let first: Int?
  /// How many for certain.
  let lower: Int64
  /// How many at most; nil where nothing says when it can have begun.
  let upper: Int64?
  /// Whether it may be in force at the end of the reference year.
  let mayGoOn: Bool

  init(_ term: PartnershipTerm, in frame: Frame) {
    let closing = frame.closing
    let began = term.began
    // On the day it ends it is in force no longer.
    let surely = min(closing, term.ended?.earliest.advanced(by: -1) ?? closing)
    let perhaps = min(closing, term.ended?.latest.advanced(by: -1) ?? closing)
    let isCertain = began.latest <= surely
    first = isCertain ? began.latest.year : nil
    lower = isCertain ? Int64(surely.year - began.latest.year + 1) : 0
    upper =
      began.earliest == .distantPast
      ? nil : max(lower, Int64(perhaps.year - began.earliest.year + 1))
    mayGoOn = term.isPossiblyInForce(on: closing)
  }

  /// Puts the earliest first, and behind all what was never in force for certain.
  var order: Int { first ?? .max }
}
