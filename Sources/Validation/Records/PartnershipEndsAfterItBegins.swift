import Register

/// A partnership ends after it was established, and is in force when a source says so.
struct PartnershipEndsAfterItBegins: RecordCheck {
  let id = "partnership-ends-after-it-begins"
  let truth = "a partnership ends after it began, and is attested in between"

  func findings(in records: CheckedRecords) -> [Finding] {
    records.register.partnerships.compactMap { partnership in
      let begin = partnership.established
      let end = partnership.ended
      let attested = partnership.attested
      if let begin, let end, end.isCertainly(before: begin) {
        return error(
          at: partnership.origin, in: "ended",
          "the partnership ended '\(end.wording)', before it was established "
            + "'\(begin.wording)'",
          repair: "exchange the two dates, or correct one")
      }
      if let begin, let attested, attested.isCertainly(before: begin) {
        return error(
          at: partnership.origin, in: "attested",
          "the partnership is attested '\(attested.wording)', before it was established "
            + "'\(begin.wording)'",
          repair: "correct one of the two dates")
      }
      if let end, let attested, end.isCertainly(before: attested) {
        return error(
          at: partnership.origin, in: "attested",
          "the partnership is attested '\(attested.wording)', after it ended '\(end.wording)'",
          repair: "correct one of the two dates")
      }
      return nil
    }
  }
}

extension Stated<RecordedDate> {
  /// Whether the whole of it lies before the first day of another date.
  func isCertainly(before other: Self) -> Bool {
    value.end.latest < other.value.start.earliest
  }
}
