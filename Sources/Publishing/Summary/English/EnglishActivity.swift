extension English {
  package func activities(_ activities: PartnerActivities) -> String? {
    let parts = [
      (activities.active, "active"), (activities.dormant, "dormant"),
      (activities.neverRecorded, "without any recorded delegation"),
    ].compactMap { quantity, state in
      quantity.flatMap { $0.isNone ? nil : "\(amount($0)) \(state)" }
    }
    return parts.isEmpty ? nil : "By activity: \(list(parts))."
  }

  package func visitsWithoutPartnership(_ places: Quantity) -> String {
    "Delegations also went to or came from \(count(places, "place", "places")) without a"
      + " partnership in force."
  }
}
