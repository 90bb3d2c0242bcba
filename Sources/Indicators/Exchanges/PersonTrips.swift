import Register
package import Tables

/// Person-trips and person-days by year: the members of each delegation, counted once a trip.
///
/// | start      | headcount | person-trips of 2015    |
/// |------------|-----------|-------------------------|
/// | 2015-03-15 | 12        | 12, 1 of 1              |
/// | 2015-04    | >30       | at least 43, 2 of 2     |
/// | 2015-08-05 |           | at least 43, 2 of 3     |
///
/// | date                  | headcount | person-days      |
/// |-----------------------|-----------|------------------|
/// | 2015-03-15/2015-03-20 | 12        | 72               |
/// | 2015-03-15            | 12        | 12               |
/// | 2015-03               | 5         | at least 5       |
/// | 2015-08-05/..         | 5         | at least 5       |
/// | 2015-10-12/2015-10-21 | ~30       | 270 to 330       |
/// | 2015-10-12/2015-10-21 |           | not available    |
///
/// Person-days multiply each trip's members by its days: the days are exact where both ends are,
/// and at least one, without an upper bound, where the trip is dated to a month or a year only.
package struct PersonTrips: Indicator {
  package let declaration = Declaration(
    id: "person-trips", unit: .personTrip, population: .delegations, nature: .flow,
    title: Wording(en: "Person-trips", zh: "各年往来人员", de: "Personenreisen"),
    shortTitle: Wording(en: "Person-trips", zh: "往来人员", de: "Personenreisen"),
    definition: Wording(
      en: "People on delegations held in each year, each counted once a trip, and their days.",
      zh: "各年成行团组的人次数和人天数，每人每次行程计一人次。",
      de: "Personen auf Delegationen je Jahr, jede einmal je Reise, und ihre Reisetage."))

  package func empty(in scope: Scope) -> PersonTripTally {
    PersonTripTally(tolerance: scope.register.choices.tolerance)
  }

  package func finish(_ partial: PersonTripTally, in frame: Frame) -> Table? {
    var partial = partial
    partial.settle()
    let years = frame.years(
      recorded: partial.trips.recorded, hasUndetermined: partial.trips[0, 0].count > 0)
    guard let years else { return nil }
    var rows = years.map { year in
      let status: Status = year == frame.year ? .provisional : []
      let nothing = frame.nothingRecorded(declaration.population.rawValue, in: year)
      return Row(
        cells: [.category(.year(year))]
          + partial.cells([YearSlot.slot(ofYear: year)], status, orElse: nothing))
    }
    if partial.trips[0, 0].count > 0 {
      rows.append(
        Row(.unknown, cells: [.category(.periodNotDeterminable)] + partial.cells([0], [])))
    }
    if rows.count > 1 {
      let slots = [0] + years.map(YearSlot.slot(ofYear:))
      rows.append(Row(.total, cells: [.category(.total)] + partial.cells(slots, [])))
    }
    let trips = Column(
      id: "person-trips", heading: Wording(en: "Person-trips", zh: "往来人员", de: "Personenreisen"),
      role: .measure(Measure(id: "person-trips", unit: .personTrip)))
    let days = Column(
      id: "person-days", heading: Wording(en: "Person-days", zh: "人天数", de: "Personentage"),
      role: .measure(Measure(id: "person-days", unit: .personDay)), notes: [.tripLength])
    return declaration.table(
      columns: [.year, trips, days], rows: rows, notes: [.startRule, .boundedSums],
      charts: [
        Chart(
          .columns, title: declaration.title, categoryColumn: "year",
          valueColumns: ["person-trips"], categoryAxis: Column.year.heading,
          valueAxis: Unit.personTrip.name, rows: 0..<years.count)
      ])
  }
}

extension PersonTripTally {
  fileprivate func cells(
    _ slots: [Int], _ status: Status, orElse nothing: Observation = .notAvailable
  ) -> [Cell] {
    [trips, days].map { table in
      let sum = table.total(slots, slot: 0)
      return .observation(
        sum.count > 0 ? sum.observation(status) : nothing.marked(status))
    }
  }
}
