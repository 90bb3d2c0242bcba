extension English {
  package var delegations: String { "Delegations" }

  package func delegations(
    in year: Int, _ count: Quantity?, previous: Quantity?
  ) -> String {
    guard let count else {
      return "No delegation is recorded for \(year), which does not mean that there was none."
        + (previous.map { " For \(year - 1), \(amount($0)) \(agree($0, "is", "are")) recorded." }
          ?? "")
    }
    if count.isNone {
      return sentence(
        "no delegation travelled in \(year)"
          + (previous.map { ", after \(unaccompanied($0)) in \(year - 1)" } ?? ""))
    }
    let recorded =
      "\(self.count(count, "delegation", "delegations")) \(agree(count, "is", "are")) recorded"
    return sentence(
      "\(recorded) for \(year)"
        + (previous.map { ", after \(unaccompanied($0)) for \(year - 1)" } ?? ""))
  }

  package func directions(
    _ directions: DelegationDirections, of count: Quantity
  ) -> String? {
    let ways = [
      (directions.incoming, "came in", "came in"), (directions.outgoing, "went out", "went out"),
      (directions.joint, "was joint", "were joint"),
    ].compactMap { quantity, one, many in
      quantity.flatMap { $0.isNone ? nil : ($0, agree($0, one, many)) }
    }
    if ways.count == 1, ways[0].0 == count {
      return count == .exactly(1) ? "It \(ways[0].1)." : "All of them \(ways[0].1)."
    }
    var clauses = ways.map { "\(amount($0.0)) \($0.1)" }
    if let open = directions.notStated, !open.isNone {
      clauses.append(
        count == open
          ? "\(open == .exactly(1) ? "its" : "their") direction is not stated"
          : "the direction of \(amount(open)) is not stated")
    }
    return clauses.isEmpty ? nil : sentence(list(clauses))
  }

  package func delegationsWithoutYear(_ count: Quantity) -> String {
    sentence(
      count.isOne
        ? "the year of \(amount(count)) further delegation cannot be determined"
        : "the years of \(amount(count)) further delegations cannot be determined")
  }

  package func total(since year: String) -> String { "Total since \(year)" }

  /// A number without its noun: none, one, at least two.
  func unaccompanied(_ quantity: Quantity) -> String {
    quantity.isNone ? "none" : amount(quantity)
  }
}
