import Register
package import Tables

/// The partial results of a list of indicators, fed and merged together.
package struct PartialResults: Sendable {
  private let indicators: [any Indicator]
  private var partials: [any Tally]

  package init(_ indicators: [any Indicator] = Indicators.all, in scope: Scope) {
    self.indicators = indicators
    partials = indicators.map { $0.empty(in: scope) }
  }

  package mutating func add(_ facts: Facts) {
    for index in partials.indices { partials[index].add(facts) }
  }

  package mutating func merge(_ other: PartialResults) {
    for index in partials.indices { partials[index].mergeSame(other.partials[index]) }
  }

  /// The tables of all indicators that have records, in the catalogue's order.
  package func finish(in frame: Frame) -> [(Declaration, Table)] {
    zip(indicators, partials).compactMap { indicator, partial in
      indicator.finishSame(partial, in: frame).map { (indicator.declaration, $0) }
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
