import Register

/// An agreement names a delegation that is recorded.
///
/// Where the exchanges are too many to be listed, nothing is checked.
struct AgreementNamesItsDelegation: RecordCheck {
  let id = "agreement-names-its-delegation"
  let truth = "an agreement names a recorded delegation"

  func findings(in records: CheckedRecords) -> [Finding] {
    guard let exchanges = records.exchanges else { return [] }
    let known = Set(exchanges.map(\.id))
    return records.register.agreements.compactMap { agreement in
      guard !agreement.exchange.isEmpty, !known.contains(agreement.exchange) else { return nil }
      let near = nearest(to: agreement.exchange, in: known)
      return warning(
        at: agreement.origin, in: "exchange",
        "agreement '\(agreement.id)' names an unknown exchange '\(agreement.exchange)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to exchanges")
    }
  }
}
