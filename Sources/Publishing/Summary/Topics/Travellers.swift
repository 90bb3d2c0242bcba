import Tables

extension SummaryContext {
  /// One paragraph on the people of the reference year's delegations.
  func travellers() -> [SummaryBlock] {
    guard let table = release.table("person-trips"),
      let trips = table.observation(row: yearID, column: "person-trips"),
      trips.status.isDisjoint(with: [.confidential, .notApplicable])
    else { return [] }
    let share = Share(trips)
    guard let quantity = Quantity(trips) else {
      guard let share, share.all > 0 else { return [] }
      return [.paragraph(phrases.travellersNotStated(in: year, by: share.all))]
    }
    return [
      .paragraph(
        phrases.travellers(
          in: year, trips: quantity, statedBy: share,
          days: table.quantity(row: yearID, column: "person-days")))
    ]
  }
}

/// The sentences on the people of delegations.
package protocol TravellerPhrases {
  /// How many people travelled is stated for none of so many delegations.
  func travellersNotStated(in year: Int, by delegations: Int) -> String
  /// Person-trips, and person-days where they are known.
  func travellers(
    in year: Int, trips: Quantity, statedBy share: Share?, days: Quantity?
  ) -> String
}
