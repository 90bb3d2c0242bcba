extension German {
  package var delegations: String { "Delegationen" }

  package func delegations(
    in year: Int, _ count: Quantity?, previous: Quantity?
  ) -> String {
    guard let count else {
      return "Für \(year) ist keine Delegation erfasst; das heißt nicht, dass es keine gab."
        + (previous.map {
          " Für \(year - 1) \(agree($0, "ist", "sind")) \(amount($0, .delegation)) erfasst."
        } ?? "")
    }
    let before = previous.map { ", nach \(amount($0, .delegation, .dative)) für \(year - 1)" }
    if count.isNone { return "Für \(year) gab es keine Delegation\(before ?? "")." }
    return "Für \(year) \(agree(count, "ist", "sind")) \(self.count(count, .delegation)) erfasst"
      + (before ?? "") + "."
  }

  package func directions(
    _ directions: DelegationDirections, of count: Quantity
  ) -> String? {
    let ways = [
      (directions.incoming, "wurde empfangen", "wurden empfangen"),
      (directions.outgoing, "wurde entsandt", "wurden entsandt"),
      (directions.joint, "war gemeinsam", "waren gemeinsam"),
    ].compactMap { quantity, one, many in
      quantity.flatMap { $0.isNone ? nil : ($0, agree($0, one, many)) }
    }
    if ways.count == 1, ways[0].0 == count {
      return count == .exactly(1) ? "Sie \(ways[0].1)." : "Alle \(ways[0].1)."
    }
    var clauses = ways.map { "\(amount($0.0, .delegation)) \($0.1)" }
    if let open = directions.notStated, !open.isNone {
      clauses.append(
        count == open
          ? "ihre Richtung ist nicht angegeben"
          : "bei \(amount(open, .delegation, .dative)) ist die Richtung nicht angegeben")
    }
    return clauses.isEmpty ? nil : sentence(list(clauses))
  }

  package func delegationsWithoutYear(_ count: Quantity) -> String {
    "Bei \(self.count(count, .delegation, .dative, adjective: "weiteren")) ist das Jahr nicht"
      + " bestimmbar."
  }

  package func total(since year: String) -> String { "Insgesamt seit \(year)" }
}
