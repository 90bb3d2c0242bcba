extension Chinese {
  package func activities(_ activities: PartnerActivities) -> String? {
    let parts = [
      (activities.active, "活跃"), (activities.dormant, "停滞"),
      (activities.neverRecorded, "无团组往来记录"),
    ].compactMap { quantity, state in
      quantity.flatMap { $0.isNone ? nil : "\(state)\(count($0, "对"))" }
    }
    return parts.isEmpty ? nil : "按往来活跃程度：\(parts.joined(separator: "，"))。"
  }

  package func visitsWithoutPartnership(_ places: Quantity) -> String {
    "另与\(count(places, "个"))无现有结好关系的城市有团组往来。"
  }
}
