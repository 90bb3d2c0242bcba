/// A run of exchanges as columns of small numbers, in the order of their file.
///
/// Row `i` of every column is one delegation, unless its record was rejected: then its status is
/// missing. Nothing in it is text: what is printed is read again from the file by its line.
package struct ExchangeBatch: Sendable {
  /// The code of a category that the record does not state.
  package static let missingCode: UInt8 = .max

  /// Index into `Register.files`.
  package var file = 0
  package var lines: [UInt32] = []
  /// Where the first and the last day of the trip lie, as `Day.number`.
  package var startEarliest: [Int32] = []
  package var startLatest: [Int32] = []
  package var endEarliest: [Int32] = []
  package var endLatest: [Int32] = []
  package var datePrecision: [UInt8] = []
  package var directions: [UInt8] = []
  package var kinds: [UInt8] = []
  package var levels: [UInt8] = []
  package var statuses: [UInt8] = []
  /// Index into `Register.places`.
  package var homes: [UInt32] = []
  /// Where row `i`'s places stand in `partners`; they are distinct within a row.
  package var partnerRanges: [Range<UInt32>] = []
  package var partners: [UInt32] = []
  /// Where row `i`'s fields of cooperation stand in `fields`; they are distinct within a row.
  package var fieldRanges: [Range<UInt32>] = []
  /// Numbers of `Vocabulary` words.
  package var fields: [UInt16] = []
  package var headcounts: [Figure] = []
  /// Hash of the leader's name; 0 where none is stated.
  package var leaders: [UInt32] = []
  /// How many sources the row names.
  package var sourceCounts: [UInt8] = []

  package init() {}

  package var count: Int { lines.count }

  /// The places that row `row` visited or came from.
  package func partnerRange(_ row: Int) -> Range<Int> { partnerRanges[row].positions }

  /// The fields of cooperation of row `row`.
  package func fieldRange(_ row: Int) -> Range<Int> { fieldRanges[row].positions }
}

extension ExchangeBatch {
  /// Makes it a batch of so many exchanges of which nothing is stated, and keeps its storage.
  ///
  /// Row `i` has room for one partner and one field at `i`; longer lists stand behind all of these.
  package mutating func reset(count: Int) {
    lines.refill(0, count)
    startEarliest.refill(Day.distantPast.number, count)
    startLatest.refill(Day.distantFuture.number, count)
    endEarliest.refill(Day.distantPast.number, count)
    endLatest.refill(Day.distantFuture.number, count)
    datePrecision.refill(DatePrecision.none.rawValue, count)
    directions.refill(Self.missingCode, count)
    kinds.refill(Self.missingCode, count)
    levels.refill(Self.missingCode, count)
    statuses.refill(RecordStatus.held.rawValue, count)
    homes.refill(0, count)
    partnerRanges.refill(0..<0, count)
    fieldRanges.refill(0..<0, count)
    headcounts.refill(.notStated, count)
    leaders.refill(0, count)
    sourceCounts.refill(0, count)
    partners.refill(0, count)
    fields.refill(0, count)
  }

  /// Takes a row out: it stays, so that the others keep their place, but is no exchange any more.
  package mutating func remove(_ row: Int) {
    statuses[row] = Self.missingCode
    partnerRanges[row] = 0..<0
    fieldRanges[row] = 0..<0
  }
}

extension Array {
  fileprivate mutating func refill(_ value: Element, _ count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}

extension Range<UInt32> {
  package var positions: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
