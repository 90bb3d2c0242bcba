import Register

/// An ordinal of a series stands for one edition: two editions of one number cannot both be right.
struct OrdinalsAreDistinct: RecordCheck {
  let id = "ordinals-are-distinct"
  let truth = "an ordinal of a series stands for one edition"

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    return register.numberedEditions.flatMap { series, editions -> [Finding] in
      let present = editions.filter { $0.edition.status != .cancelled }
      return zip(present, present.dropFirst()).compactMap { first, second -> Finding? in
        guard first.number == second.number else { return nil }
        let message =
          "edition \(second.number) of series '\(series.id)' stands already "
          + register.position(first.edition.origin)
        let isHeldTwice = first.edition.status == .held && second.edition.status == .held
        return Finding(
          isHeldTwice ? .error : .warning, id, at: second.edition.origin, field: "number", message,
          repair: "correct one ordinal, or keep one record")
      }
    }
  }
}
