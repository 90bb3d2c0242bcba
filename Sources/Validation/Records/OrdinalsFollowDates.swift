import Register

/// A higher ordinal of a series is not held before a lower one.
struct OrdinalsFollowDates: RecordCheck {
  let id = "ordinals-follow-dates"
  let truth = "a higher ordinal of a series is not held before a lower one"

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    return register.numberedEditions.flatMap { series, editions -> [Finding] in
      var newest: (number: Int, edition: Edition, start: DayRange)?
      return editions.compactMap { number, edition -> Finding? in
        guard edition.status != .cancelled, let date = edition.date else { return nil }
        let start = date.value.start
        if let newest, newest.number < number, start.isCertainly(before: newest.start) {
          return warning(
            at: edition.origin, in: "date",
            "edition \(number) of series '\(series.id)' is dated '\(date.wording)', before "
              + "edition \(newest.number) " + register.position(newest.edition.origin),
            repair: "correct an ordinal or a date")
        }
        if start.earliest > newest?.start.earliest ?? .distantPast {
          newest = (number, edition, start)
        }
        return nil
      }
    }
  }
}
