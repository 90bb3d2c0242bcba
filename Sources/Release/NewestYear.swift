import Indicators
import Register

/// The newest year in which a flow is recorded: the reference year unless another is asked for.
///
/// A flow that may lie in several years counts for the first of them, so that none that is recorded
/// certainly comes after the reference year.
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
      if let date { add(date.start.earliest) }
    }
  }

  private mutating func add(_ earliest: Day) {
    if earliest != .distantPast, YearSlot.years.contains(earliest.year) { add(earliest.year) }
  }

  mutating func add(_ exchanges: CountedExchanges) {
    for slot in exchanges.usedYears where YearSlot.years.contains(YearSlot.year(slot)) {
      add(YearSlot.year(slot))
    }
    guard exchanges.usedYears.contains(0) else { return }
    for (row, slot) in zip(exchanges.rows, exchanges.years) where slot == 0 {
      add(Day(number: exchanges.batch.startEarliest[Int(row)]))
    }
  }

  /// The same of a batch of which nothing else is counted: only what is newer is looked at.
  mutating func add(_ batch: ExchangeBatch, in scope: Scope) {
    let limit = scope.limit?.number ?? .max
    let starts = batch.startEarliest.span
    var newest = lastDay
    for row in starts.indices where starts[row] > newest && starts[row] <= limit {
      guard batch.statuses[row] == RecordStatus.held.rawValue, scope.isHome[Int(batch.homes[row])]
      else { continue }
      add(Day(number: starts[row]))
      newest = lastDay
    }
  }

  /// `Day.number` of the last day of the newest year so far.
  private var lastDay: Int32 { year.map { Day.lastDay(ofYear: $0).number } ?? .min }

  mutating func merge(_ other: NewestYear) {
    if let year = other.year { add(year) }
  }

  private mutating func add(_ year: Int) {
    self.year = max(self.year ?? year, year)
  }
}
