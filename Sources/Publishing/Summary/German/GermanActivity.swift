extension German {
  package func activities(_ activities: PartnerActivities) -> String? {
    let parts = [
      (activities.active, "aktiv"), (activities.dormant, "ruhend"),
      (activities.neverRecorded, "ohne erfasste Delegation"),
    ].compactMap { quantity, state in
      quantity.flatMap { $0.isNone ? nil : "\(amount($0, .partnership)) \(state)" }
    }
    return parts.isEmpty ? nil : "Nach Aktivität: \(list(parts))."
  }

  package func visitsWithoutPartnership(_ places: Quantity) -> String {
    "Delegationen reisten auch an \(count(places, .place, .accusative)) ohne bestehende"
      + " Partnerschaft oder kamen von dort."
  }
}
