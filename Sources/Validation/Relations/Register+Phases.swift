import Register

extension Register {
  /// Has a lower form of a relation end when a higher one begins, so that two places count once.
  ///
  /// | contact     | friendship  | the contact counts                          |
  /// |-------------|-------------|---------------------------------------------|
  /// | 1998        | 2004        | from 1998, until 2004                       |
  /// | 1998 – 2001 | 2004        | as it is recorded                           |
  /// | 1998 – 2010 | 2004        | from 1998, until 2004; with a warning       |
  /// | 2010        | 1990 – 2008 | as it is recorded                           |
  /// | 2000        | 1990 – 2008 | from 2008; with a warning                   |
  /// | 2000        | 1990        | not: it is contained; with a warning        |
  mutating func followPhases() -> [Finding] {
    var findings: [Finding] = []
    for pair in partnerships.samePairs {
      for lower in pair {
        let higher = pair.filter { partnerships[$0].isHigher(than: partnerships[lower]) }
        for number in higher.sorted(by: isEarlier) {
          if let finding = follow(lower, by: partnerships[number]) { findings.append(finding) }
        }
      }
    }
    return findings
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (partnerships[left].term.began, partnerships[right].term.began)
    return (first.latest, first.earliest, left) < (second.latest, second.earliest, right)
  }

  /// Cuts a lower form where a higher one is in force; a warning where its record says otherwise.
  private mutating func follow(_ lower: Int, by higher: Partnership) -> Finding? {
    let record = partnerships[lower]
    guard record.account?.countedIn == nil else { return nil }
    let (term, next) = (record.term, higher.statedTerm)
    if let end = next.ended, term.began.earliest >= end.earliest { return nil }
    if let own = term.ended, own.latest <= next.began.earliest { return nil }
    var account = record.account ?? PartnershipAccount()
    defer { partnerships[lower].account = account }
    if let known = record.knownFrom, known > next.began.latest {
      account.contain(record, in: higher, until: next.ended)
      return finding(record, higher, "stands beside", "it is contained in it")
    }
    account.end(with: next.began, higher.established)
    guard let own = record.ended?.value.end, own.earliest > next.began.latest else { return nil }
    return finding(record, higher, "goes on after", "it ends when that begins")
  }

  private func finding(
    _ record: Partnership, _ higher: Partnership, _ relation: String, _ consequence: String
  ) -> Finding {
    PhaseEndsWhenTheNextBegins().warning(
      at: record.origin, in: "kind",
      "\(record.kind.id) '\(record.id)' \(relation) \(higher.kind.id) '\(higher.id)' of the same "
        + "places " + position(higher.origin) + "; \(consequence), and the two places count once",
      repair: "say when each form began and ended")
  }
}

extension PartnershipAccount {
  /// Ends it when another phase began, if none did before.
  fileprivate mutating func end(with next: DayRange, _ established: Stated<RecordedDate>?) {
    guard let earlier = succeeded else {
      (succeeded, nextEstablished) = (next, established)
      return
    }
    succeeded = DayRange(min(earlier.earliest, next.earliest), min(earlier.latest, next.latest))
  }

  /// Counts a lower form from the end of the higher one; in no table where that has none before it.
  fileprivate mutating func contain(
    _ record: Partnership, in higher: Partnership, until end: DayRange?
  ) {
    guard let end, record.term.ended.map({ $0.latest > end.earliest }) ?? true else {
      countedIn = higher.origin
      return
    }
    began = DayRange(
      max(end.earliest, record.term.began.earliest), max(end.latest, record.term.began.latest))
  }
}

extension Partnership {
  /// The term without what a later phase changes.
  fileprivate var statedTerm: PartnershipTerm {
    var stated = self
    stated.account?.succeeded = nil
    return stated.term
  }

  /// The first day on which the record may have it in force; nil where it states none.
  fileprivate var knownFrom: Day? {
    established?.value.start.earliest ?? attested?.value.start.earliest
  }

  /// Whether it is a later form of a relation of two places: a contact becomes an exchange, and that
  /// a friendship. A project stands for itself.
  fileprivate func isHigher(than other: Partnership) -> Bool {
    guard let rank = kind.rank, let lower = other.kind.rank else { return false }
    return rank > lower
  }
}

extension PartnershipKind {
  fileprivate var rank: Int? {
    switch self {
    case .contact: 1
    case .exchange: 2
    case .friendship: 3
    case .project, .intended: nil
    }
  }
}
