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

  private mutating func add(_ year: Int) {
    self.year = max(self.year ?? year, year)
  }
}
