import Register
package import Tables

/// The partial results of a list of indicators, fed and merged together.
package struct PartialResults: Sendable {
  let indicators: [any Indicator]
  private(set) var partials: [any Tally] = []
  /// Where each indicator's partial result stands in `partials`.
  private(set) var places: [Int] = []
  /// Those of the claims that state a measure of a population.
  package private(set) var claims: ClaimTallies

  package init(
    _ indicators: [any Indicator] = Indicators.all, claims: [ClaimedTabulation] = [],
    in scope: Scope
  ) {
    self.indicators = indicators
    self.claims = ClaimTallies(claims, in: scope)
    var numbers: [String: Int] = [:]
    for indicator in indicators {
      if let number = numbers[indicator.tallyID] {
        places.append(number)
      } else {
        numbers[indicator.tallyID] = partials.count
        places.append(partials.count)
        partials.append(indicator.empty(in: scope))
      }
    }
  }

  /// Whether there is nothing that facts are added to.
  package var isEmpty: Bool { partials.isEmpty && claims.isEmpty }

  package mutating func add(_ facts: Facts) {
    for index in partials.indices { partials[index].add(facts) }
    claims.add(facts)
  }

  package mutating func merge(_ other: PartialResults) {
    for index in partials.indices { partials[index].mergeSame(other.partials[index]) }
    claims.merge(other.claims)
  }

  /// Fields of cooperation that declared tables are kept to and no delegation bears, by table.
  package var unknownFields: [(table: String, fields: [String])] {
    zip(indicators, places).compactMap { indicator, place in
      guard let tally = partials[place] as? TabulationTally, !tally.unknownFields.isEmpty else {
        return nil
      }
      return (indicator.declaration.id, tally.unknownFields)
    }
  }

  /// The tables of all indicators that have records, in the catalogue's order.
  package func finish(in frame: Frame) -> [(Declaration, Table)] {
    zip(indicators, places).compactMap { indicator, place in
      indicator.finishSame(partials[place], in: frame).map { (indicator.declaration, $0) }
    }
  }
}

extension Indicator {
  fileprivate func finishSame(_ partial: any Tally, in frame: Frame) -> Table? {
    guard let partial = partial as? Partial else {
      preconditionFailure("the partial result is another indicator's")
    }
    return finish(partial, in: frame)
  }
}
