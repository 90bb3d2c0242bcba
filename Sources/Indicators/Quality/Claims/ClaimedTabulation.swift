import Register
import Tables

/// A claim that states a measure of a population, its words resolved.
package struct ClaimedTabulation: Sendable {
  /// Index in `Register.claims`.
  package let claim: Int
  let population: TabulatedPopulation
  let measure: TabulationMeasure
  let filters: [TabulationFilter]
  let window: ClaimWindow
  /// The claim's own tolerance; nil where the run's holds.
  let tolerance: Tolerance?
  /// The scope in the reader's words.
  let scope: Wording

  /// The home authorities that it is restricted to, by index; nil where it speaks of all.
  var homes: [Int]? {
    filters.first { $0.dimension == .home }.map { filter in
      filter.slots.filter { $0 > 0 }.map { $0 - 1 }.sorted()
    }
  }

  /// The populations of which completeness tells: all records, or those of the one series or
  /// programme that is claimed.
  var coverages: [String] {
    let all = population.population.rawValue
    let parts = filters.filter { filter in
      [.series, .programme].contains(filter.dimension) && filter.categories.count == 1
    }
    return [all] + parts.flatMap(\.categories).map { "\(all):\($0.id)" }
  }
}

extension ClaimedTabulation {
  /// As the ledger names what is claimed.
  var name: Wording {
    measure == .count ? population.title : measure.heading(of: population)
  }
}
