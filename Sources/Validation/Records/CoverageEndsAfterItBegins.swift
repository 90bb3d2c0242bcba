import Register

/// A declaration of completeness ends on or after the day on which it begins.
struct CoverageEndsAfterItBegins: RecordCheck {
  let id = "coverage-ends-after-it-begins"
  let truth = "a declaration of completeness does not end before it begins"

  func findings(in records: CheckedRecords) -> [Finding] {
    records.register.coverage.compactMap { coverage in
      guard coverage.to.isCertainly(before: coverage.from) else { return nil }
      return error(
        at: coverage.origin, in: "to",
        "the sources are declared complete to '\(coverage.to.wording)', before they are from "
          + "'\(coverage.from.wording)'",
        repair: "exchange the two dates, or correct one")
    }
  }
}
