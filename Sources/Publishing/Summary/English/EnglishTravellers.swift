extension English {
  package func travellersNotStated(in year: Int, by delegations: Int) -> String {
    let reason =
      delegations == 1
      ? "the delegation does not state its size"
      : part(Share(0, of: delegations), "delegations") + " states its size"
    return "How many people travelled in \(year) is not available: \(reason)."
  }

  package func travellers(
    in year: Int, trips: Quantity, statedBy share: Share?, days: Quantity?
  ) -> String {
    let subject =
      share?.all == 1 ? "the delegation of \(year) accounts" : "the delegations of \(year) account"
    let figures = [
      count(trips, "person-trip", "person-trips"),
      days.map { count($0, "person-day", "person-days") },
    ].compactMap(\.self)
    let known = "\(subject) for \(list(figures))"
    guard let share, share.all > 1 else { return sentence(known) }
    if share.isWhole { return sentence("\(known); each of them states its size") }
    let verb = share.stated == 1 ? "states its size" : "state their size"
    return sentence("\(known); \(part(share, "delegations")) \(verb)")
  }
}
