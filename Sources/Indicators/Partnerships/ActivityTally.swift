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

/// The partnerships of a register, and the latest delegation of each pair and at each place.
package struct ActivityTally: Tally {
  private(set) var partnerships: RecordTally<Partnership>
  private let index: PairIndex
  private var pairs: [LatestStart]
  /// By index into `Register.places`.
  private(set) var places: [LatestStart]

  init(in scope: Scope) {
    partnerships = RecordTally(in: scope)
    index = PairIndex(scope.register)
    pairs = Array(repeating: .none, count: index.count)
    places = Array(repeating: .none, count: scope.register.places.count)
  }

  package mutating func add(_ facts: Facts) {
    partnerships.add(facts)
    guard case .exchanges(let exchanges) = facts else { return }
    Self.visit(&places, exchanges)
    if index.count > 0 { visitPairs(exchanges) }
  }

  private static func visit(_ places: inout [LatestStart], _ exchanges: CountedExchanges) {
    let rows = exchanges.visits.rows.span
    let visited = exchanges.visits.places.span.extracting(rows.indices)
    let earliest = exchanges.batch.startEarliest.span
    let latest = exchanges.batch.startLatest.span.extracting(earliest.indices)
    var places = places.mutableSpan
    for visit in rows.indices where visited[visit] > 0 {
      let row = Int(rows[visit])
      places[Int(visited[visit]) &- 1].merge(
        LatestStart(certain: earliest[row], possible: latest[row]))
    }
  }

  private mutating func visitPairs(_ exchanges: CountedExchanges) {
    let (rows, visited) = (exchanges.visits.rows, exchanges.visits.places)
    let batch = exchanges.batch
    for visit in rows.indices where visited[visit] > 0 {
      let row = Int(rows[visit])
      if let pair = index.pair(home: batch.homes[row], partner: Int(visited[visit]) - 1) {
        pairs[pair].merge(
          LatestStart(certain: batch.startEarliest[row], possible: batch.startLatest[row]))
      }
    }
  }

  package mutating func merge(_ other: ActivityTally) {
    partnerships.merge(other.partnerships)
    for pair in pairs.indices { pairs[pair].merge(other.pairs[pair]) }
    for place in places.indices { places[place].merge(other.places[place]) }
  }

  func latest(of partnership: Partnership) -> LatestStart {
    index.pair(home: UInt32(partnership.home), partner: partnership.partner)
      .map { pairs[$0] } ?? .none
  }
}
