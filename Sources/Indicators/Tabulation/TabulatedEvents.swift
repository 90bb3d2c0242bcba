import Register

/// What happens to a partnership on a day: a flow, where the partnership itself is a stock.
///
/// | established | attested   | ended      | year of establishment   | year of the end |
/// |-------------|------------|------------|-------------------------|-----------------|
/// | 2015-01-01  |            | 2016-12-31 | 2015                    | 2016            |
/// |             | 2016-12-31 | 201X       | not determinable        | not determinable|
/// | 2013        |            |            | 2013                    | none            |
protocol PartnershipEvent: TabulatedRecord {
  var partnership: Partnership { get }

  /// Nil where nothing says that it happened.
  init?(_ partnership: Partnership)
}

/// The establishment of a partnership.
struct Establishment: PartnershipEvent {
  let partnership: Partnership
  var start: DayRange { partnership.term.began }
}

/// The end of a partnership.
struct Ending: PartnershipEvent {
  let partnership: Partnership
  let start: DayRange

  init?(_ partnership: Partnership) {
    guard let ended = partnership.term.ended else { return nil }
    self.partnership = partnership
    start = ended
  }
}

extension Establishment {
  init?(_ partnership: Partnership) {
    self.init(partnership: partnership)
  }
}

extension PartnershipEvent {
  var id: String { partnership.id }
  var origin: Origin { partnership.origin }
  var sources: [Int] { partnership.sources }

  static func records(of facts: Facts) -> ArraySlice<Self> {
    ArraySlice(Partnership.records(of: facts).compactMap(Self.init))
  }

  func counts(in scope: Scope) -> Bool { partnership.counts(in: scope) }

  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    partnership.slots(dimension, find)
  }

  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    partnership.value(measure, isCertain: isCertain, in: frame)
  }

  /// Once, in its year; only possibly where it may come after the day to which is counted.
  func occurrences(
    on years: [Int], _ tabulation: Tabulation, in frame: Frame
  ) -> [Occurrence] {
    guard let occurrence = flowOccurrence(tabulation, in: frame) else { return [] }
    return [Occurrence(year: occurrence.year, isCertain: start.latest <= frame.closing)]
  }
}
