package import Register
package import Tables

/// The reference year and day of a release, and what its sources are complete for.
package struct Frame: Sendable {
  package let scope: Scope
  /// The newest period that tables show.
  package let year: Int
  /// The day to which ages, due dates and dormancy refer.
  package let asOf: Day
  /// The words of the open list of fields of cooperation, by number.
  package let fields: [String]
  /// The exchanges that the Records list holds, where they are few enough to be listed.
  package let exchanges: [ExchangeRecord]

  package init(
    scope: Scope, year: Int, asOf: Day, fields: [String], exchanges: [ExchangeRecord]
  ) {
    self.scope = scope
    self.year = year
    self.asOf = asOf
    self.fields = fields
    self.exchanges = exchanges
  }

  package var register: Register { scope.register }
  /// The last day of the reference year, to which its stocks refer.
  package var closing: Day { .lastDay(ofYear: year) }
  package var tolerance: Tolerance { scope.register.choices.tolerance }
  /// The days of the flows that are shown.
  var period: DayRange {
    DayRange(min(scope.first ?? .distantPast, .firstDay(ofYear: year)), closing)
  }

  /// The years of the flows that are shown: from the first of the settings, or else from the first
  /// in which any is recorded, to the reference year.
  func years(from recorded: Int?) -> ClosedRange<Int> {
    min(register.choices.firstYear ?? recorded ?? year, year)...year
  }

  /// Whether flows of that year are shown.
  func shows(year: Int) -> Bool {
    year <= self.year && year >= register.choices.firstYear ?? .min
  }

  /// The same years, from year slots in which anything is recorded; nil where that is nothing
  /// of the period, and the undeterminable slot is empty.
  func years(recorded slots: [Int], hasUndetermined: Bool) -> ClosedRange<Int>? {
    let years = slots.map(YearSlot.year).filter(shows)
    return years.isEmpty && !hasUndetermined ? nil : self.years(from: years.first)
  }

  /// What a cell says in which nothing is recorded: zero only where the sources are complete.
  package func nothingRecorded(_ population: String, in year: Int) -> Observation {
    isComplete(population, from: Day.firstDay(ofYear: year), to: Day.lastDay(ofYear: year))
      ? .exactly(0) : .notAvailable
  }

  /// Whether the sources are declared complete for a population over a span of days, for every
  /// home authority that is counted.
  package func isComplete(_ population: String, from: Day, to: Day) -> Bool {
    let declared = register.coverage.filter { $0.holds(population, from: from, to: to) }
    if declared.contains(where: { $0.area == "*" }) { return true }
    let homes = register.homes.map { register.places[$0].id }
    return !homes.isEmpty && homes.allSatisfy { home in declared.contains { $0.area == home } }
  }

  /// A count of records: the number, or what an empty cell may say.
  package func count(_ records: Int64, _ population: String, in year: Int) -> Observation {
    let observation =
      records > 0 ? .exactly(records) : nothingRecorded(population, in: year)
    return year == self.year ? observation.marked(.provisional) : observation
  }
}

extension Observation {
  /// The same observation with a further status; one without any figure stays as it is.
  package func marked(_ status: Status) -> Observation {
    guard lower != nil else { return self }
    var marked = self
    marked.status.formUnion(status)
    return marked
  }
}

extension Coverage {
  /// Whether it is of a population and holds over a span of days: one from one year to another
  /// holds from the first day of the one to the last day of the other.
  func holds(_ population: String, from: Day, to: Day) -> Bool {
    self.population == population && self.from.value.start.earliest <= from
      && self.to.value.end.latest >= to
  }
}
