extension Chinese {
  package var programmes: String { "项目、协议、资助与捐赠" }

  package func participations(
    in year: Int, programme: String, _ cities: Quantity, soFar: Quantity?
  ) -> String {
    let new = soFar == cities ? nil : soFar
    let all = new.map { "，累计\(count($0, "个"))不同城市" } ?? ""
    return "\(programme)：\(year)年有\(count(cities, "个"))城市参与\(all)。"
  }

  package func agreements(in year: Int, _ agreements: Quantity?) -> String {
    guard let agreements else { return "\(year)年没有签署协议的记录。" }
    return agreements.isNone
      ? "\(year)年没有签署协议。" : "\(year)年签署协议\(count(agreements, "份"))。"
  }

  package func awards(in year: Int, _ awards: [AwardsOfKind]) -> String {
    if awards.isEmpty { return "\(year)年没有资助与捐赠的记录。" }
    let kinds = awards.map { award in
      var text = "\(award.label)\(count(award.quantity, "项"))"
      if let recipients = award.recipients { text += "，受益\(count(recipients, "人"))" }
      return award.amounts.isEmpty
        ? text : text + bracketed(award.amounts.joined(separator: "、"))
    }
    return "\(year)年资助与捐赠：\(kinds.joined(separator: "；"))。"
  }

  /// A code stands apart from its figure, a name does not.
  package func amount(_ figure: String, in currency: String) -> String {
    figure + (currency.utf8.allSatisfy { $0 < 0x80 } ? " " : "") + currency
  }
}
