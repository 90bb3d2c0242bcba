package import Register

/// The checks of exchanges, fed and merged together.
package struct ExchangeChecks: Sendable {
  private var checks: [any ExchangeCheck]

  /// `register` needs to hold the places; it may be completed while exchanges are read.
  package init(_ register: Register) {
    checks = Checks.exchanges.map { $0.init(register: register) }
  }

  package mutating func add(_ batch: ExchangeBatch) {
    for index in checks.indices { checks[index].add(batch) }
  }

  package mutating func merge(_ other: ExchangeChecks) {
    for index in checks.indices { checks[index].mergeSame(other.checks[index]) }
  }

  /// The findings of every check, in the order of the catalogue.
  package func finish(_ register: Register, asOf: Day?) -> [Finding] {
    checks.flatMap { $0.finish(in: register, asOf: asOf ?? .distantFuture) }
  }
}

extension ExchangeCheck {
  fileprivate mutating func mergeSame(_ other: any ExchangeCheck) {
    guard let other = other as? Self else {
      preconditionFailure("the partial results of two checks cannot be merged")
    }
    merge(other)
  }
}
