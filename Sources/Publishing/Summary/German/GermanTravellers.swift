extension German {
  package func travellersNotStated(in year: Int, by delegations: Int) -> String {
    let reason =
      delegations == 1
      ? "Die Delegation nennt ihre Größe nicht"
      : part(Share(0, of: delegations), .delegation).capitalisedFirst + " nennt ihre Größe"
    return "Wie viele Personen \(year) reisten, ist nicht bekannt: \(reason)."
  }

  package func travellers(
    in year: Int, trips: Quantity, statedBy share: Share?, days: Quantity?
  ) -> String {
    let subject =
      share?.all == 1 ? "Auf die Delegation von \(year)" : "Auf die Delegationen von \(year)"
    let figures = [
      count(trips, .personTrip), days.map { count($0, .personDay) },
    ].compactMap(\.self)
    let verb = figures.count == 1 ? agree(trips, "entfällt", "entfallen") : "entfallen"
    let known = "\(subject) \(verb) \(list(figures))"
    guard let share, share.all > 1 else { return known + "." }
    if share.isWhole { return "\(known); jede von ihnen nennt ihre Größe." }
    return "\(known); \(part(share, .delegation)) \(states(share))."
  }

  func states(_ share: Share) -> String {
    share.stated <= 1 ? "nennt ihre Größe" : "nennen ihre Größe"
  }
}
