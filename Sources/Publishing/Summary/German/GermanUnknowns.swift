extension German {
  package var unknowns: String { "Was nicht bekannt ist" }

  package func rejectedRecords(_ records: Quantity, file: String) -> String {
    let rejected = count(
      records, .record, adjective: records.isOne ? "abgewiesener" : "abgewiesene")
    return "Was \(rejected) beitragen \(agree(records, "würde", "würden")) (siehe \(file))"
  }

  package func unknownSizes(in year: Int, _ share: Share) -> String {
    if share.all == 1 { return "Die Größe der Delegation von \(year)" }
    return "Wie viele Personen \(year) reisten: \(part(share, .delegation)) \(states(share))"
  }

  package func unknownDirections(in year: Int, _ delegations: Quantity) -> String {
    "Die Richtung von \(count(delegations, .delegation, .dative)) (\(year))"
  }

  package func unknownYears(_ delegations: Quantity) -> String {
    "Das Jahr von \(count(delegations, .delegation, .dative))"
  }

  package func unknownFields(in year: Int, _ delegations: Quantity) -> String {
    "Das Kooperationsfeld von \(count(delegations, .delegation, .dative)) (\(year))"
  }

  package func unknownPartners(in year: Int, _ visits: Quantity) -> String {
    "Der Ort von \(count(visits, .visit, .dative)) (\(year))"
  }

  package func unknownContinents(_ places: Quantity) -> String {
    "Der Kontinent von \(count(places, .partnerPlace, .dative))"
  }

  package func boundedStocks(_ years: [BoundedStock]) -> String {
    "Die genaue Zahl der Partnerschaften am Ende von "
      + list(years.map { "\($0.year) (\(amount($0.partnerships, .partnership)))" })
  }

  package func unknownAttendance(of series: String, editions: [String]?) -> String {
    let what = "\(series): die Zahl der Teilnehmenden"
    guard let editions else { return "\(what) aller Ausgaben" }
    if editions.allSatisfy({ $0.hasSuffix(".") }) { return "\(what) der \(list(editions)) Ausgabe" }
    return "\(what) der \(editions.count == 1 ? "Ausgabe" : "Ausgaben") \(list(editions))"
  }

  package var notRecordedIsNotNone: String {
    "Dass nichts erfasst ist, heißt nicht, dass nichts stattgefunden hat."
  }
}
