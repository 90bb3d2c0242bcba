import Register

/// What is recorded as held took place by the day to which the release refers.
struct RecordIsHeldByTheReferenceDay: RecordCheck {
  let id = "record-is-held-by-the-reference-day"
  let truth = "what is recorded as held took place by the reference day"

  func findings(in records: CheckedRecords) -> [Finding] {
    let isLater = { (record: HeldRecord) in
      record.counts && record.start.value.earliest > records.asOf
    }
    let listed = records.exchanges?.compactMap { HeldRecord($0) }.filter(isLater) ?? []
    return (records.register.heldRecords(where: isLater) + listed).map { record in
      warning(
        at: record.origin, in: record.dateField,
        "\(record.noun) '\(record.id)' is dated '\(record.start.wording)', after the reference "
          + "day \(records.asOf); it is left out of this release")
    }
  }
}
