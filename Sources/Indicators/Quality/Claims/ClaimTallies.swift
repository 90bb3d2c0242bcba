import Register
import Tables

/// The partial results of the claims that state a measure of a population, fed and merged together.
package struct ClaimTallies: Sendable {
  private let claimed: [ClaimedTabulation]
  private var tallies: [any ClaimTally] = []
  /// Where each claim's partial result stands in `tallies`.
  private let places: [Int: Int]

  package init(_ claimed: [ClaimedTabulation] = [], in scope: Scope) {
    self.claimed = claimed
    places = Dictionary(zip(claimed.map(\.claim), 0...)) { first, _ in first }
    tallies = claimed.map { claimed in
      switch claimed.population {
      case .delegations, .visits: ClaimedEvents(claimed, in: scope)
      case .partnerships: ClaimedHoldings<Partnership>(claimed, in: scope)
      case .establishments: ClaimedHoldings<Establishment>(claimed, in: scope)
      case .endings: ClaimedHoldings<Ending>(claimed, in: scope)
      case .editions: ClaimedHoldings<Edition>(claimed, in: scope)
      case .participations: ClaimedHoldings<Participation>(claimed, in: scope)
      case .agreements: ClaimedHoldings<Agreement>(claimed, in: scope)
      case .awards: ClaimedHoldings<Award>(claimed, in: scope)
      }
    }
  }

  var isEmpty: Bool { tallies.isEmpty }

  package mutating func add(_ facts: Facts) {
    for index in tallies.indices { tallies[index].add(facts) }
  }

  package mutating func merge(_ other: ClaimTallies) {
    for index in tallies.indices { tallies[index].mergeSame(other.tallies[index]) }
  }

  /// Fields that claims are restricted to and no delegation, counted or not, bears.
  package var unknownFields: [(claim: Int, fields: [String])] {
    zip(claimed, tallies).compactMap { claimed, tally in
      tally.unknownFields.isEmpty ? nil : (claimed.claim, tally.unknownFields)
    }
  }

  /// The claim of that index, its words resolved; nil where it states no measure of a population,
  /// or where its words are wrong.
  func claimed(_ claim: Int) -> ClaimedTabulation? { places[claim].map { claimed[$0] } }

  /// What the records amount to in the scope of such a claim.
  func total(_ claim: Int, in frame: Frame) -> RecordedTotal {
    guard let place = places[claim] else { return RecordedTotal(.unknown(.unknownScope)) }
    guard tallies[place].unknownFields.isEmpty else {
      return RecordedTotal(.unknown(.unknownScope))
    }
    return TabulatedReckoning(claimed[place], in: frame).total(of: tallies[place])
  }
}

/// The partial result of one claim that states a measure of a population.
protocol ClaimTally: Tally {
  /// What counts up to the claim's day, or, of a stock, what is in force on it.
  func sums(on day: Day, in frame: Frame) -> ClaimSums
  var unknownFields: [String] { get }
}
