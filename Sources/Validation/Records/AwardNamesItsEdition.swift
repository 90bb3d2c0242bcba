import Register

/// An award names an edition that is recorded.
struct AwardNamesItsEdition: RecordCheck {
  let id = "award-names-its-edition"
  let truth = "an award names a recorded edition"

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    guard register.awards.contains(where: { !$0.edition.isEmpty }) else { return [] }
    let known = FolderNames(register.editionNames, in: register)
    return register.awards.compactMap { award in
      guard !award.edition.isEmpty else { return nil }
      return known.warning(
        that: "award '\(award.id)'", at: award.origin, names: award.edition, in: "edition",
        of: self, register)
    }
  }
}
