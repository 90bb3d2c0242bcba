import Register
import Tables

/// The laying out of partnerships by kind and activity.
struct ActivityLayout {
  let kinds: [PartnershipKind]
  /// Those by which a place is a partner.
  private let partnerships: [Partnership]
  /// Those that are counted.
  private let counted: [Partnership]
  private let tally: ActivityTally
  /// The visits by which a place is counted, by index into `Register.places`.
  private let visits: [LatestStart]
  private let frame: Frame
  /// The first day from which a delegation keeps a partnership active.
  private let activeFrom: Day

  init(
    _ partnerships: [Partnership], _ tally: ActivityTally, counting counted: [Partnership],
    visits: [LatestStart], in frame: Frame
  ) {
    self.partnerships = partnerships
    self.counted = counted
    self.tally = tally
    self.visits = visits
    self.frame = frame
    kinds = partnerships.kinds(on: [frame.asOf])
    activeFrom = frame.asOf
      .advanced(years: -frame.register.choices.dormantAfterYears).advanced(by: 1)
  }

  func rows() -> [Row] {
    kinds.map { kind in row(of: kind.category) { $0.kind == kind } }
      + [unpartnered, row(.total, of: .total) { _ in true }]
  }

  private func row(
    _ role: Row.Role = .body, of category: Category, where isIncluded: (Partnership) -> Bool
  ) -> Row {
    let counted = counted.filter(isIncluded)
    let activities = Activity.allCases.map { stock(of: $0, counted) }
    let counts = activities + [counted.inForce(on: frame.asOf)]
    let places =
      role == .total ? visited { _ in true } : visited(with: partnerships.filter(isIncluded))
    return Row(
      role, of: category,
      counts.map { frame.stock($0, on: frame.asOf) } + [observation(places)])
  }

  private func stock(of activity: Activity, _ partnerships: [Partnership]) -> StockCount {
    partnerships.reduce(into: StockCount()) { count, partnership in
      let possible = Activity.possible(
        tally.latest(of: partnership, by: frame.closing), activeFrom: activeFrom)
      guard possible.contains(activity) else { return }
      let term = partnership.term
      count.add(
        certain: possible.count == 1 && term.isCertainlyInForce(on: frame.asOf),
        possible: term.isPossiblyInForce(on: frame.asOf))
    }
  }

  /// The row of places that were visited although no partnership with them is in force.
  private var unpartnered: Row {
    let certain = Set(
      partnerships.filter { $0.term.isCertainlyInForce(on: frame.asOf) }.map(\.partner))
    let possible = Set(partnerships.map(\.partner))
    let count = StockCount(
      certain: visited { !possible.contains($0) }.certain,
      possible: visited { !certain.contains($0) }.possible)
    let blank = Observation.notApplicable
    return Row(
      .body, of: .withoutPartnership, [blank, blank, blank, blank, observation(count)])
  }

  private func visited(with partnerships: [Partnership]) -> StockCount {
    let certain = Set(
      partnerships.filter { $0.term.isCertainlyInForce(on: frame.asOf) }.map(\.partner))
    let possible = Set(partnerships.map(\.partner))
    return StockCount(
      certain: visited { certain.contains($0) }.certain,
      possible: visited { possible.contains($0) }.possible)
  }

  private func visited(_ isIncluded: (Int) -> Bool) -> StockCount {
    visits.indices.reduce(into: StockCount()) { count, place in
      guard isIncluded(place) else { return }
      let latest = visits[place]
      count.add(
        certain: latest.isCertainly(onOrAfter: activeFrom),
        possible: latest.isPossibly(onOrAfter: activeFrom))
    }
  }

  private func observation(_ places: StockCount) -> Observation {
    guard places.possible > 0 else {
      let population = Population.delegations.rawValue
      let isComplete = frame.isComplete(population, from: activeFrom, to: frame.asOf)
      return isComplete ? .exactly(0, .provisional) : .notAvailable
    }
    return Observation.between(places.certain, places.possible).marked(.provisional)
  }
}

extension Category {
  static let withoutPartnership = Category(
    id: "none",
    label: Wording(
      en: "No partnership in force", zh: "无现有结好关系", de: "Ohne bestehende Partnerschaft"))
}
