import Register

/// An agreement names a delegation that is recorded.
///
/// Where the exchanges are too many to be listed, nothing is checked.
struct AgreementNamesItsDelegation: RecordCheck {
  let id = "agreement-names-its-delegation"
  let truth = "an agreement names a recorded delegation"

  func findings(in records: CheckedRecords) -> [Finding] {
    guard let exchanges = records.exchanges else { return [] }
    let register = records.register
    guard register.agreements.contains(where: { !$0.exchange.isEmpty }) else { return [] }
    let known = FolderNames(
      exchanges.enumerated().map { ($1.id, $1.origin, $0) }, in: register)
    return register.agreements.compactMap { agreement in
      guard !agreement.exchange.isEmpty else { return nil }
      return known.warning(
        that: "agreement '\(agreement.id)'", at: agreement.origin, names: agreement.exchange,
        in: "exchange", of: self, register)
    }
  }
}
