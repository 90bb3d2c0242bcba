import Indicators
import Tables

/// What can be tabulated, for whoever lists it.
package enum TabulationCatalogue {
  package struct Entry: Sendable {
    package let population: String
    /// What is counted, in words.
    package let definition: String
    package let dimensions: [String]
    package let measures: [String]
  }

  package static var entries: [Entry] {
    TabulatedPopulation.allCases.map { population in
      Entry(
        population: population.id, definition: population.definition.en,
        dimensions: population.dimensions.map(\.id), measures: population.measures.map(\.id))
    }
  }
}
