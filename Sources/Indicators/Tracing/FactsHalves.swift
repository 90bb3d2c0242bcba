package import Register

extension Facts {
  /// How many records they are.
  var count: Int {
    switch self {
    case .exchanges(let exchanges): exchanges.count
    case .partnerships(let records): records.count
    case .editions(let records): records.count
    case .participations(let records): records.count
    case .agreements(let records): records.count
    case .awards(let records): records.count
    }
  }

  /// Two parts of nearly the same size; nil of one record or none.
  func halves(in scope: Scope) -> (Facts, Facts)? {
    guard count > 1 else { return nil }
    return switch self {
    case .exchanges(let exchanges):
      (
        .exchanges(CountedExchanges(exchanges, at: 0..<count / 2, in: scope)),
        .exchanges(CountedExchanges(exchanges, at: count / 2..<count, in: scope))
      )
    case .partnerships(let records): Self.halves(records, Facts.partnerships)
    case .editions(let records): Self.halves(records, Facts.editions)
    case .participations(let records): Self.halves(records, Facts.participations)
    case .agreements(let records): Self.halves(records, Facts.agreements)
    case .awards(let records): Self.halves(records, Facts.awards)
    }
  }

  private static func halves<Record>(
    _ records: ArraySlice<Record>, _ facts: (ArraySlice<Record>) -> Facts
  ) -> (Facts, Facts) {
    (facts(records.prefix(records.count / 2)), facts(records.dropFirst(records.count / 2)))
  }

  /// Where the first of them stands.
  var origin: Origin? {
    switch self {
    case .exchanges(let exchanges):
      exchanges.rows.first.map {
        Origin(file: exchanges.batch.file, line: Int(exchanges.batch.lines[Int($0)]))
      }
    case .partnerships(let records): records.first?.origin
    case .editions(let records): records.first?.origin
    case .participations(let records): records.first?.origin
    case .agreements(let records): records.first?.origin
    case .awards(let records): records.first?.origin
    }
  }

  /// The one exchange that begins on a line of the batch's file; nil where it counts in nothing.
  package static func exchange(
    atLine line: Int, of exchanges: CountedExchanges, in scope: Scope
  ) -> Facts? {
    exchanges.rows.firstIndex { Int(exchanges.batch.lines[Int($0)]) == line }.map {
      .exchanges(CountedExchanges(exchanges, at: $0..<$0 + 1, in: scope))
    }
  }
}

extension Register {
  /// The held records of a population; nil of delegations, which are not held.
  package func facts(of population: Population) -> Facts? {
    switch population {
    case .delegations: nil
    case .partnerships: .partnerships(partnerships[...])
    case .editions: .editions(editions[...])
    case .participations: .participations(participations[...])
    case .agreements: .agreements(agreements[...])
    case .awards: .awards(awards[...])
    }
  }

  /// The one held record of a population that stands there.
  package func facts(of population: Population, at origin: Origin) -> Facts? {
    switch population {
    case .delegations: nil
    case .partnerships: Self.only(partnerships, origin).map(Facts.partnerships)
    case .editions: Self.only(editions, origin).map(Facts.editions)
    case .participations: Self.only(participations, origin).map(Facts.participations)
    case .agreements: Self.only(agreements, origin).map(Facts.agreements)
    case .awards: Self.only(awards, origin).map(Facts.awards)
    }
  }

  private static func only<Record: CountedRecord>(
    _ records: [Record], _ origin: Origin
  ) -> ArraySlice<Record>? {
    records.firstIndex { $0.origin == origin }.map { records[$0...$0] }
  }
}
