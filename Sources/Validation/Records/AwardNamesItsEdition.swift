import Register

/// An award names an edition that is recorded.
struct AwardNamesItsEdition: RecordCheck {
  let id = "award-names-its-edition"
  let truth = "an award names a recorded edition"

  func findings(in records: CheckedRecords) -> [Finding] {
    let known = Set(records.register.editions.map(\.id))
    return records.register.awards.compactMap { award in
      guard !award.edition.isEmpty, !known.contains(award.edition) else { return nil }
      let near = nearest(to: award.edition, in: known)
      return warning(
        at: award.origin, in: "edition",
        "award '\(award.id)' names an unknown edition '\(award.edition)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to editions")
    }
  }
}
