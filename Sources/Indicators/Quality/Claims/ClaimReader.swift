package import Register
import Tables

/// What is wrong with a word of a claim, and what would mend it.
package struct ClaimComplaint: Sendable {
  /// Index in `Register.claims`.
  package let claim: Int
  /// `indicator` or `scope`.
  package let field: String
  /// In lower case, without a full stop.
  package let message: String
  package let repair: String

  package init(claim: Int, field: String, message: String, repair: String) {
    self.claim = claim
    self.field = field
    self.message = message
    self.repair = repair
  }
}

/// Reads the claims of a register that state a measure of a population, and finds what is wrong
/// with their words.
package struct ClaimReader {
  package private(set) var claimed: [ClaimedTabulation] = []
  package private(set) var complaints: [ClaimComplaint] = []

  package init(in scope: Scope) {
    for (number, claim) in scope.register.claims.enumerated() {
      guard case .tabulated(let name, let measure)? = ClaimedStatistic(of: claim),
        let population = TabulatedPopulation(rawValue: name.rawValue)
      else { continue }
      var reading = ClaimReading(claim, number: number, population, in: scope)
      reading.read(measure: measure)
      reading.readScope()
      complaints += reading.complaints
      if reading.complaints.isEmpty, let tabulation = reading.tabulation {
        claimed.append(tabulation)
      }
    }
  }

  /// The fields of delegations that claims are restricted to, each once; they must be numbered
  /// before any delegation is read.
  package static func fields(of claims: [Claim]) -> [String] {
    var fields: [String] = []
    for claim in claims {
      guard case .tabulated(let population, _)? = ClaimedStatistic(of: claim),
        population == .delegations || population == .visits
      else { continue }
      for term in claim.scope where term.key == TabulationDimension.field.id {
        for value in ClaimReading.values(term.value)
        where !TabulationReader.notStated.contains(value) {
          let field = KnownField.canonical(value)
          if !fields.contains(field) { fields.append(field) }
        }
      }
    }
    return fields
  }
}
