/// What a claim's indicator names.
///
/// Two names are of both kinds; the special one is meant where the scope has what it requires.
///
/// | indicator                | scope             | statistic                          |
/// |--------------------------|-------------------|------------------------------------|
/// | partner-places           |                   | special                            |
/// | agreements               | exchange=a        | special: signed on that delegation |
/// | agreements               | year=2016         | agreements, their count            |
/// | participations           | programme=iuc     | special                            |
/// | participations.count     | programme=iuc     | participations, their count        |
/// | delegations.person-trips |                   | delegations, their person-trips    |
/// | delegation               |                   | none                               |
package enum ClaimedStatistic: Hashable, Sendable {
  /// An indicator that is made for claims.
  case special(ClaimIndicator)
  /// A measure of the records of a population, with any restrictions.
  case tabulated(ClaimPopulation, measure: String)

  /// Nil where the indicator is no known name. Measures are not looked at.
  package init?(of claim: Claim) {
    let indicator = ClaimIndicator(spelling: claim.indicator)
    if let indicator {
      let required = indicator.requiredKey
      let hasRequired =
        required == nil || claim.scope.contains { ScopeKey(spelling: $0.key) == required }
      if hasRequired || ClaimPopulation(rawValue: indicator.id) == nil {
        self = .special(indicator)
        return
      }
    }
    let (name, measure) = Self.parts(of: claim.indicator)
    guard let population = ClaimPopulation(rawValue: name) else { return nil }
    self = .tabulated(population, measure: measure ?? "count")
  }

  /// The population and, behind the first full stop, the measure.
  private static func parts(of indicator: String) -> (population: String, measure: String?) {
    guard let stop = indicator.firstIndex(of: ".") else { return (indicator, nil) }
    return (String(indicator[..<stop]), String(indicator[indicator.index(after: stop)...]))
  }

  /// Every name that an indicator can begin with, each once.
  package static var names: [String] {
    let special = ClaimIndicator.allCases.map(\.id)
    return special + ClaimPopulation.allCases.map(\.id).filter { !special.contains($0) }
  }

  /// The known indicator that a misspelt one most likely means.
  package static func nearestName(to indicator: String) -> String? {
    let (name, measure) = parts(of: indicator)
    guard let measure else { return nearest(to: indicator, in: names) }
    return nearest(to: name, in: ClaimPopulation.allCases.map(\.id)).map { "\($0).\(measure)" }
  }
}
