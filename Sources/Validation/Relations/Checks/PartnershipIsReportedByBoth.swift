import Register

/// The two ends of a relation may both report it.
struct PartnershipIsReportedByBoth: Check {
  let id = "partnership-is-reported-by-both"
  let truth = "a partnership of two home authorities is counted once"
}
