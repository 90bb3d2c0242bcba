extension Chinese {
  package var delegations: String { "团组往来" }

  package func delegations(
    in year: Int, _ count: Quantity?, previous: Quantity?
  ) -> String {
    guard let count else {
      return "\(year)年没有团组记录，但这不等于没有团组往来。"
        + (previous.map { "\(year - 1)年共记录\(self.count($0, "个"))团组。" } ?? "")
    }
    let before = previous.map { previous in
      previous.isNone ? "，\(year - 1)年没有" : "，\(year - 1)年为\(self.count(previous, "个"))"
    }
    return count.isNone
      ? "\(year)年没有团组往来\(before ?? "")。"
      : "\(year)年共记录\(self.count(count, "个"))团组\(before ?? "")。"
  }

  package func directions(
    _ directions: DelegationDirections, of count: Quantity
  ) -> String? {
    let ways = [
      (directions.incoming, "来访"), (directions.outgoing, "出访"), (directions.joint, "共同活动"),
    ].compactMap { quantity, way in
      quantity.flatMap { $0.isNone ? nil : ($0, way) }
    }
    if ways.count == 1, ways[0].0 == count {
      return count == .exactly(1) ? "该团组为\(ways[0].1)。" : "全部为\(ways[0].1)。"
    }
    var clauses = ways.map { "\($0.1)\(self.count($0.0, "个"))" }
    if let open = directions.notStated, !open.isNone {
      if count == open { return count == .exactly(1) ? "方向不详。" : "方向均不详。" }
      clauses.append("方向不详\(self.count(open, "个"))")
    }
    return clauses.isEmpty ? nil : "其中\(clauses.joined(separator: "，"))。"
  }

  package func delegationsWithoutYear(_ count: Quantity) -> String {
    "另有\(self.count(count, "个"))团组的年份无法确定。"
  }

  package func total(since year: String) -> String { "\(period(year))以来合计" }
}
