@testable import Indicators

extension TabulationRequest {
  /// A request for any table of any population.
  static func random(_ generator: inout SeededGenerator) -> TabulationRequest {
    let population = generator.pick(TabulatedPopulation.allCases)
    let dimensions = population.dimensions.shuffled(using: &generator)
    let rows = generator.number(1...2)
    let names = dimensions.prefix(rows + 1).map(\.id)
    var filters: [(dimension: String, values: [String])] = []
    if generator.chance(40) { filters.append(("year", ["\(generator.number(2012...2016))..2017"])) }
    if generator.chance(40), population != .participations, population != .agreements {
      filters.append(("kind", [population.someKind, "not-stated"]))
    }
    if generator.chance(20), population == .delegations || population == .visits {
      filters.append(("field", ["culture", "health"]))
    }
    // Without awards there is no amount, and amounts are refused; so are some shares and changes.
    return TabulationRequest(
      population: population.id, by: Array(names.prefix(rows)),
      across: generator.chance(60) ? names.last : nil, filters: filters,
      measures: population.measures.filter { $0 != .amount && $0 != .share && $0 != .change }
        .map(\.id).filter { _ in generator.chance(60) },
      id: "tabulation")
  }
}

extension TabulatedPopulation {
  fileprivate var someKind: String {
    switch self {
    case .delegations, .visits: "official"
    case .partnerships, .establishments, .endings: "friendship"
    case .editions: "symposium"
    default: "scholarship"
    }
  }
}
