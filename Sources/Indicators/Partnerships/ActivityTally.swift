import Register

/// When the latest of several trips started: certainly not before one day, possibly on another.
///
/// The latest of a part and of another part is the later of each day.
struct LatestStart: Hashable, Sendable {
  /// No trip at all.
  static let none = LatestStart(certain: .min, possible: .min)

  private(set) var certain: Int32
  private(set) var possible: Int32

  /// A trip that started within these days.
  init(certain: Int32, possible: Int32) {
    self.certain = certain
    self.possible = possible
  }

  var isRecorded: Bool { possible > .min }
  func isCertainly(onOrAfter day: Day) -> Bool { certain >= day.number }
  func isPossibly(onOrAfter day: Day) -> Bool { possible >= day.number }

  mutating func merge(_ other: LatestStart) {
    certain = max(certain, other.certain)
    possible = max(possible, other.possible)
  }
}

/// A delegation at a place whose year is not determinable.
private struct OpenVisit: Hashable, Sendable {
  let place: Int
  let home: UInt32
  let earliest: Int32
  let latest: Int32

  /// When it started if that was by the end of a day; nil where it certainly was later.
  func start(by day: Day) -> LatestStart? {
    guard earliest <= day.number else { return nil }
    return LatestStart(
      certain: latest <= day.number ? earliest : .min, possible: min(latest, day.number))
  }
}

/// The partnerships of a register, and the latest delegation of each pair and at each place.
package struct ActivityTally: Tally {
  private(set) var partnerships: RecordTally<Partnership>
  private let index: PairIndex
  /// Of the delegations whose year is determinable, as are those by place.
  private var pairs: [LatestStart]
  private var places: [LatestStart]
  /// Those that may have started after the reference year, which is not known yet.
  private var open: Set<OpenVisit> = []

  init(in scope: Scope) {
    partnerships = RecordTally(in: scope)
    index = PairIndex(scope.register)
    pairs = Array(repeating: .none, count: index.count)
    places = Array(repeating: .none, count: scope.register.places.count)
  }

  package mutating func add(_ facts: Facts) {
    partnerships.add(facts)
    guard case .exchanges(let exchanges) = facts else { return }
    Self.visit(&places, &open, exchanges)
    if index.count > 0 { visitPairs(exchanges) }
  }

  private static func visit(
    _ places: inout [LatestStart], _ open: inout Set<OpenVisit>, _ exchanges: CountedExchanges
  ) {
    let rows = exchanges.visits.rows.span
    let visited = exchanges.visits.places.span.extracting(rows.indices)
    let years = exchanges.visits.years.span.extracting(rows.indices)
    let earliest = exchanges.batch.startEarliest.span
    let latest = exchanges.batch.startLatest.span.extracting(earliest.indices)
    let homes = exchanges.batch.homes.span.extracting(earliest.indices)
    var places = places.mutableSpan
    for visit in rows.indices where visited[visit] > 0 {
      let (row, place) = (Int(rows[visit]), Int(visited[visit]) &- 1)
      if years[visit] > 0 {
        places[place].merge(LatestStart(certain: earliest[row], possible: latest[row]))
      } else {
        open.insert(
          OpenVisit(
            place: place, home: homes[row], earliest: earliest[row], latest: latest[row]))
      }
    }
  }

  private mutating func visitPairs(_ exchanges: CountedExchanges) {
    let visits = exchanges.visits
    let batch = exchanges.batch
    for visit in visits.rows.indices where visits.places[visit] > 0 && visits.years[visit] > 0 {
      let row = Int(visits.rows[visit])
      if let pair = index.pair(home: batch.homes[row], partner: Int(visits.places[visit]) - 1) {
        pairs[pair].merge(
          LatestStart(certain: batch.startEarliest[row], possible: batch.startLatest[row]))
      }
    }
  }

  package mutating func merge(_ other: ActivityTally) {
    partnerships.merge(other.partnerships)
    for pair in pairs.indices { pairs[pair].merge(other.pairs[pair]) }
    for place in places.indices { places[place].merge(other.places[place]) }
    open.formUnion(other.open)
  }

  /// The latest delegations that started by the end of a day, by index into `Register.places`.
  func places(by day: Day) -> [LatestStart] {
    open.reduce(into: places) { places, visit in
      if let start = visit.start(by: day) { places[visit.place].merge(start) }
    }
  }

  /// The latest delegation of the pair that started by the end of a day.
  func latest(of partnership: Partnership, by day: Day) -> LatestStart {
    partnership.homes.reduce(into: LatestStart.none) { latest, home in
      latest.merge(self.latest(of: UInt32(home), partnership.partner(of: home), by: day))
    }
  }

  private func latest(of home: UInt32, _ partner: Int, by day: Day) -> LatestStart {
    let latest = index.pair(home: home, partner: partner).map { pairs[$0] } ?? .none
    return open.reduce(into: latest) { latest, visit in
      guard visit.place == partner, visit.home == home else { return }
      if let start = visit.start(by: day) { latest.merge(start) }
    }
  }
}
