import Register

/// Two places are partners of one kind once at a time: a relation that several records tell of is
/// counted once.
struct PartnershipIsRecordedOnce: Check {
  let id = "partnership-is-recorded-once"
  let truth = "two places have one partnership of a kind at a time"
}
