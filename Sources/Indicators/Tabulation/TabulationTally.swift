import Register

/// The partial result of a tabulation: delegations are counted as they flow by, all other records
/// are kept.
package struct TabulationTally: Tally {
  private var partial: any TabulatedPartial

  init(_ tabulation: Tabulation, in scope: Scope) {
    partial =
      switch tabulation.population {
      case .delegations, .visits: ExchangeCounts(tabulation, in: scope)
      case .partnerships: KeptRecords<Partnership>(tabulation, in: scope)
      case .establishments: KeptRecords<Establishment>(tabulation, in: scope)
      case .endings: KeptRecords<Ending>(tabulation, in: scope)
      case .editions: KeptRecords<Edition>(tabulation, in: scope)
      case .participations: KeptRecords<Participation>(tabulation, in: scope)
      case .agreements: KeptRecords<Agreement>(tabulation, in: scope)
      case .awards: KeptRecords<Award>(tabulation, in: scope)
      }
  }

  package mutating func add(_ facts: Facts) { partial.add(facts) }

  package mutating func merge(_ other: TabulationTally) { partial.mergeSame(other.partial) }

  /// The cells up to the frame's year.
  func cube(in frame: Frame) -> Cube { partial.cube(in: frame) }

  /// Words that a filter names and no delegation, counted or not, bears.
  package var unknownFields: [String] { partial.unknownFields }
}

/// A partial result of one kind of population.
protocol TabulatedPartial: Tally {
  func cube(in frame: Frame) -> Cube
  var unknownFields: [String] { get }
}
