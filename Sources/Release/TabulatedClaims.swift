import Indicators
import Intake
import Register

/// The claims that state a measure of a population, and what is wrong with their words.
///
/// A claim with a wrong word is rejected, so that it is corrected, and stays in the ledger: it
/// cannot be checked.
struct TabulatedClaims {
  private(set) var claimed: [ClaimedTabulation] = []
  private(set) var findings: [Finding] = []
  /// The fields of delegations that they are restricted to.
  let fields: [String]
  private let claims: [Claim]

  init(_ claims: [Claim]) {
    self.claims = claims
    fields = ClaimReader.fields(of: claims)
  }

  /// Reads the claims with the places, series and words of a register.
  mutating func read(in scope: Scope) {
    let reader = ClaimReader(in: scope)
    claimed = reader.claimed
    for complaint in reader.complaints { complain(complaint) }
  }

  /// Rejects those with wrong words, now that it is known which fields delegations bear.
  mutating func refuse(
    after pass: ExchangePass, of reading: Reading, from register: inout Register
  ) throws(IntakeError) -> [Rejection] {
    refuseUnknownFields(
      pass.tallies.results.claims.unknownFields, known: pass.reader.vocabulary)
    let refused = try reading.reject(findings)
    register.remove(Set(refused.map(\.origin)), leavingClaims: true)
    return refused
  }

  private mutating func refuseUnknownFields(
    _ unknown: [(claim: Int, fields: [String])], known vocabulary: Vocabulary
  ) {
    let all = Set(unknown.flatMap(\.fields))
    let known = vocabulary.words.filter { !all.contains($0) }
    for (claim, fields) in unknown {
      for field in fields {
        let complaint = TabulationComplaint(unknownField: field, known: known)
        complain(
          ClaimComplaint(
            claim: claim, field: "scope", message: complaint.message, repair: complaint.repair))
      }
    }
  }

  private mutating func complain(_ complaint: ClaimComplaint) {
    let claim = claims[complaint.claim]
    findings.append(
      Finding(
        .error,
        complaint.field == "scope" ? "claim-scope-is-known" : "claim-names-an-indicator",
        at: claim.origin, field: complaint.field, "claim '\(claim.id)': \(complaint.message)",
        repair: complaint.repair))
  }

  /// The checks whose findings reject a claim and leave it in the ledger.
  static let checks: Set<String> = ["claim-names-an-indicator", "claim-scope-is-known"]
}
