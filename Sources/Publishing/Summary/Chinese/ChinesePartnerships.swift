extension Chinese {
  package var partnerships: String { "结好关系" }

  package func inForce(
    atTheEndOf year: Int, _ partnerships: Quantity?, places: Quantity?, countries: Quantity?
  ) -> String {
    guard let partnerships else { return "\(year)年末现有结好关系数不详。" }
    if partnerships.isNone { return "\(year)年末没有结好关系。" }
    let reach = [
      countries.map { count($0, "个国家") }, places.map { count($0, "个结好城市") },
    ].compactMap(\.self)
    return "\(year)年末现有结好关系\(count(partnerships, "对"))"
      + (reach.isEmpty ? "" : "，涉及\(reach.joined(separator: "、"))") + "。"
  }

  package func kinds(_ kinds: [PartnershipsOfKind]) -> String {
    let counts = kinds.map { "\($0.label)\(count($0.quantity, "对"))" }
    return "按类别：\(counts.joined(separator: "，"))。"
  }

  package func changes(in year: Int, established: Quantity?, ended: Quantity?) -> String {
    let begun = established.flatMap { $0.isNone ? nil : $0 }
    let over = ended.flatMap { $0.isNone ? nil : $0 }
    return switch (begun, over) {
    case (nil, nil): "\(year)年没有新建或终止结好关系的记录。"
    case (let begun?, nil): "\(year)年新建结好关系\(count(begun, "对"))，没有终止的记录。"
    case (nil, let over?): "\(year)年终止结好关系\(count(over, "对"))，没有新建的记录。"
    case (let begun?, let over?):
      "\(year)年新建结好关系\(count(begun, "对"))，终止\(count(over, "对"))。"
    }
  }
}
