import Indicators
import Register

/// The newest year in which a flow is recorded: the reference year unless another is asked for.
struct NewestYear {
  private(set) var year: Int?

  /// Starts from the flows of the held records.
  init(_ register: Register) {
    let held: [RecordedDate?] =
      register.partnerships.filter { $0.kind != .intended }.map(\.established?.value)
      + register.editions.filter { $0.status == .held }.map(\.date?.value)
      + register.participations.filter { $0.status == .held }.map(\.cohort.value)
      + register.agreements.filter { $0.status == .held }.map(\.date?.value)
      + register.awards.map(\.date?.value)
    for date in held {
      if let year = date?.start.year { add(year) }
    }
  }

  mutating func add(_ exchanges: CountedExchanges) {
    for slot in exchanges.usedYears where YearSlot.years.contains(YearSlot.year(slot)) {
      add(YearSlot.year(slot))
    }
  }

  /// The same of a batch of which nothing else is counted: only what is newer is looked at.
  mutating func add(_ batch: ExchangeBatch, in scope: Scope) {
    let limit = scope.limit?.number ?? .max
    let starts = batch.startEarliest.span
    var newest = lastDay
    for row in starts.indices where starts[row] > newest && starts[row] <= limit {
      let start = DayRange(Day(number: starts[row]), Day(number: batch.startLatest[row]))
      guard batch.statuses[row] == RecordStatus.held.rawValue, scope.isHome[Int(batch.homes[row])],
        let year = start.year, YearSlot.years.contains(year)
      else { continue }
      add(year)
      newest = lastDay
    }
  }

  /// `Day.number` of the last day of the newest year so far.
  private var lastDay: Int32 { year.map { Day.lastDay(ofYear: $0).number } ?? .min }

  private mutating func add(_ year: Int) {
    self.year = max(self.year ?? year, year)
  }
}
