import Register

/// The records that tell of one relation, and what they say together.
///
/// | established    | ended      | together                                          |
/// |----------------|------------|---------------------------------------------------|
/// | 1985, 1985-06  |            | established 1985-06: the fuller statement stands  |
/// | 1985, nothing  | 2010       | established 1985, ended 2010                      |
/// | 1985, 1986     |            | established in 1985 or 1986                       |
/// | 1985           | 2010, 2012 | established 1985, ended on a day of 2010 to 2012  |
struct StatedRelation {
  /// The first is the one that is kept.
  private(set) var records: [Partnership]

  init(_ first: Partnership) {
    records = [first]
  }

  mutating func add(_ record: Partnership) { records.append(record) }

  /// Makes the record of the home authority whose identifier comes first that which is kept.
  mutating func putFirst(homeOf places: [Place]) {
    let order = records.enumerated().sorted { left, right in
      let (first, second) = (places[left.element.home].id, places[right.element.home].id)
      return first == second
        ? left.offset < right.offset : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    records = order.map(\.element)
  }

  /// Whether a record tells of it: none of the two states an end on or before the day from which the
  /// other is known.
  func tells(_ record: Partnership) -> Bool {
    records.contains { !$0.isFollowed(by: record) && !record.isFollowed(by: $0) }
  }

  /// Whether two places report it, each as its own.
  var hasTwoEnds: Bool { records.contains { $0.home != records[0].home } }
}

extension StatedRelation {
  /// The record that is kept, with what the others say besides.
  var joined: Partnership {
    var joined = records[0]
    var account = PartnershipAccount()
    account.isMutual = hasTwoEnds
    account.repetitions = records.dropFirst().map { record in
      var repetition = record
      repetition.account = PartnershipAccount()
      repetition.account?.countedIn = joined.origin
      return repetition
    }
    for source in records.flatMap(\.sources) where !joined.sources.contains(source) {
      joined.sources.append(source)
    }
    joined.note = records.map(\.note).first { !$0.isEmpty } ?? ""
    joinEnd(&joined, &account)
    joinBeginning(&joined, &account)
    joined.account = account
    return joined
  }

  private var attested: [Stated<RecordedDate>] {
    records.compactMap(\.attested).sorted { $0.value.start.latest < $1.value.start.latest }
  }

  private func joinBeginning(_ joined: inout Partnership, _ account: inout PartnershipAccount) {
    let stated = records.compactMap(\.established)
    let days = stated.map(\.value.start).together
    joined.established = stated.fullest(by: \.value.start)
    let earliest = joined.established?.value.start.earliest ?? .distantPast
    joined.attested =
      attested.first { date in
        date.value.end.latest >= earliest
          && (joined.ended.map { $0.value.end.latest >= date.value.start.earliest } ?? true)
      }
    guard let days else { return }
    if stated.areApart(by: \.value.start) {
      account.establishedWordings = stated.distinctWordings
    }
    if let first = attested.first, first.value.start.latest < days.earliest {
      // One source has it in force before the day on which another has it begin.
      account.began = DayRange(.distantPast, days.latest)
    } else {
      let known = min(
        attested.first?.value.start.latest ?? .distantFuture,
        account.ended?.latest ?? .distantFuture)
      account.began = DayRange(days.earliest, max(days.earliest, min(days.latest, known)))
    }
  }

  private func joinEnd(_ joined: inout Partnership, _ account: inout PartnershipAccount) {
    let stated = records.compactMap(\.ended)
    joined.ended = stated.fullest(by: \.value.end)
    guard let days = stated.map(\.value.end).together else { return }
    if stated.areApart(by: \.value.end) { account.endedWordings = stated.distinctWordings }
    let isAttestedLater = attested.contains { $0.value.start.earliest > days.latest }
    account.ended = isAttestedLater ? DayRange(days.earliest, .distantFuture) : days
  }
}

extension Partnership {
  /// Whether another began, or was in force, on or after the day on which this one ended.
  func isFollowed(by other: Partnership) -> Bool {
    guard let ended, let known = other.established?.value.start ?? other.attested?.value.end
    else { return false }
    return known.latest >= ended.value.start.earliest
  }
}

extension [DayRange] {
  /// The days that all of them allow; where there are none, all from the first to the last.
  fileprivate var together: DayRange? {
    guard let first else { return nil }
    let earliest = map(\.earliest).reduce(first.earliest, Swift.max)
    let latest = map(\.latest).reduce(first.latest, Swift.min)
    if earliest <= latest { return DayRange(earliest, latest) }
    return DayRange(
      map(\.earliest).reduce(first.earliest, Swift.min),
      map(\.latest).reduce(first.latest, Swift.max))
  }
}

extension [Stated<RecordedDate>] {
  /// Whether no day satisfies all of them.
  fileprivate func areApart(by days: (Element) -> DayRange) -> Bool {
    (map { days($0).earliest }.max() ?? .distantPast)
      > (map { days($0).latest }.min() ?? .distantFuture)
  }

  /// The one of the fewest days, of several the first in time.
  fileprivate func fullest(by days: (Element) -> DayRange) -> Element? {
    func key(_ date: Element) -> (Int, Day) {
      let days = days(date)
      return (Int(days.latest.number) - Int(days.earliest.number), days.earliest)
    }
    return self.min { key($0) < key($1) }
  }

  fileprivate var distinctWordings: [String] {
    reduce(into: []) { wordings, date in
      if !wordings.contains(date.wording) { wordings.append(date.wording) }
    }
  }
}
