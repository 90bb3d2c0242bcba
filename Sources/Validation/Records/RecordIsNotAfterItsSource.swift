import Register

/// A source cannot tell of what took place after its own date.
///
/// Only records all of whose sources are dated can be checked.
struct RecordIsNotAfterItsSource: RecordCheck {
  let id = "record-is-not-after-its-source"
  let truth = "a record does not begin after the date of every source it names"

  func findings(in records: CheckedRecords) -> [Finding] {
    let sources = records.register.sources
    let listed = records.listed.compactMap { HeldRecord($0, sources: sources) }
    let held = records.register.heldRecords { !$0.sources.isEmpty }
    return (held + listed).compactMap { record in
      let dates = record.sources.compactMap { sources[$0].date }
      guard dates.count == record.sources.count,
        let newest = dates.max(by: { $0.value.end.latest < $1.value.end.latest }),
        record.start.value.earliest > newest.value.end.latest
      else { return nil }
      return warning(
        at: record.origin, in: record.dateField,
        "\(record.noun) '\(record.id)' is dated '\(record.start.wording)', after the newest "
          + "source that it names, of '\(newest.wording)'",
        repair: "correct a date, or name the source that tells of it")
    }
  }
}

extension HeldRecord {
  /// Nil where the delegation is not held, or names a source that is not listed.
  fileprivate init?(_ exchange: ExchangeRecord, sources: [Source]) {
    guard exchange.status == .held else { return nil }
    let names = exchange.sourceNames
    let numbers = names.compactMap { name in sources.firstIndex { $0.id == name } }
    guard numbers.count == names.count else { return nil }
    self.init(
      noun: "delegation", id: exchange.id,
      start: Stated(exchange.start, wording: exchange.date), sources: numbers,
      origin: exchange.origin)
  }
}
