import Indicators
import Tables

/// What can be tabulated, for whoever lists it.
package enum TabulationCatalogue {
  package struct Entry: Sendable {
    package let population: String
    package let unit: String
    /// Whether it counts what is in force at the end of a period, not what starts in it.
    package let isStock: Bool
    package let dimensions: [String]
    package let measures: [String]
  }

  package static var entries: [Entry] {
    TabulatedPopulation.allCases.map { population in
      Entry(
        population: population.id, unit: population.unit.name.en, isStock: population.isStock,
        dimensions: population.dimensions.map(\.id), measures: population.measures.map(\.id))
    }
  }
}
