import Register

/// What is recorded as held took place by the day to which the release refers.
struct RecordIsHeldByTheReferenceDay: RecordCheck {
  let id = "record-is-held-by-the-reference-day"
  let truth = "what is recorded as held took place by the reference day"

  func findings(in records: CheckedRecords) -> [Finding] {
    let listed = records.exchanges?.compactMap { HeldRecord($0) } ?? []
    return (records.register.heldRecords + listed).compactMap { record in
      guard record.counts, record.start.value.earliest > records.asOf else { return nil }
      return warning(
        at: record.origin,
        "\(record.noun) '\(record.id)' is dated '\(record.start.wording)', after the reference "
          + "day \(records.asOf); it is left out of this release")
    }
  }
}
