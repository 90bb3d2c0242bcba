import Indicators
import Tables

/// The catalogue of published statistics, for whoever lists it.
package enum IndicatorCatalogue {
  package struct Entry: Sendable {
    package let id: String
    package let title: String
    package let unit: String
    /// `flow`, `stock`, `ratio` or `list`.
    package let nature: String
    package let population: String
    package let definition: String
  }

  package static var entries: [Entry] {
    Indicators.all.map(\.declaration).map { declaration in
      Entry(
        id: declaration.id, title: declaration.title.en, unit: declaration.unit.name.en,
        nature: "\(declaration.nature)", population: declaration.population.rawValue,
        definition: declaration.definition.en)
    }
  }
}
