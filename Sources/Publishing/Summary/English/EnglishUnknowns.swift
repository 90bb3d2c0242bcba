extension English {
  package var unknowns: String { "What is not known" }

  package func rejectedRecords(_ records: Quantity, file: String) -> String {
    "What \(count(records, "rejected record", "rejected records")) would add (see \(file))"
  }

  package func unknownSizes(in year: Int, _ share: Share) -> String {
    if share.all == 1 { return "The size of the delegation of \(year)" }
    let verb = share.stated <= 1 ? "states its size" : "state their size"
    return "How many people travelled in \(year): \(part(share, "delegations")) \(verb)"
  }

  package func unknownDirections(in year: Int, _ delegations: Quantity) -> String {
    "The direction of \(count(delegations, "delegation", "delegations")) of \(year)"
  }

  package func unknownYears(_ delegations: Quantity) -> String {
    "The year of \(count(delegations, "delegation", "delegations"))"
  }

  package func unknownFields(in year: Int, _ delegations: Quantity) -> String {
    "The field of cooperation of \(count(delegations, "delegation", "delegations")) of \(year)"
  }

  package func unknownPartners(in year: Int, _ visits: Quantity) -> String {
    "The place of \(count(visits, "visit", "visits")) in \(year)"
  }

  package func unknownContinents(_ places: Quantity) -> String {
    "The continent of \(count(places, "partner place", "partner places"))"
  }

  package func boundedStocks(_ years: [BoundedStock]) -> String {
    "The exact number of partnerships at the end of "
      + list(years.map { "\($0.year) (\(amount($0.partnerships)))" })
  }

  package func unknownAttendance(of series: String, editions: [String]?) -> String {
    guard let editions else { return "The attendance of every edition of the \(series)" }
    return "The attendance of the \(list(editions)) edition\(editions.count == 1 ? "" : "s")"
      + " of the \(series)"
  }

  package var notRecordedIsNotNone: String {
    "That nothing is recorded does not mean that nothing took place."
  }
}
