/// The populations of which a claim can state a figure, whatever it is restricted to:
/// `delegations`, or one of their measures, as `delegations.person-trips`.
package enum ClaimPopulation: String, CaseIterable, Sendable {
  case delegations, visits, partnerships
  case establishments = "partnerships-established"
  case endings = "partnerships-ended"
  case editions, participations, agreements, awards

  package var id: String { rawValue }
}
