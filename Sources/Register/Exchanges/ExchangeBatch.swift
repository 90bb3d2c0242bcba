/// A run of exchanges as columns of small numbers, in the order of their file.
///
/// Row `i` of every column is one delegation. Nothing in it is text: what is printed is read again
/// from the file by its line. A missing code is `missingCode`.
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
  /// End of row `i`'s places in `partners`; the places are distinct within a row.
  package var partnerEnds: [UInt32] = []
  package var partners: [UInt32] = []
  /// End of row `i`'s fields of cooperation in `fields`; distinct within a row.
  package var fieldEnds: [UInt32] = []
  /// Numbers of `Vocabulary` words.
  package var fields: [UInt16] = []
  package var headcounts: [Figure] = []
  /// Hash of the leader's name; 0 where none is stated.
  package var leaders: [UInt32] = []
  /// How many sources the row names.
  package var sourceCounts: [UInt8] = []

  package init() {}

  package var count: Int { lines.count }

  /// Empties every column and keeps its storage.
  package mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    startEarliest.removeAll(keepingCapacity: true)
    startLatest.removeAll(keepingCapacity: true)
    endEarliest.removeAll(keepingCapacity: true)
    endLatest.removeAll(keepingCapacity: true)
    datePrecision.removeAll(keepingCapacity: true)
    directions.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    homes.removeAll(keepingCapacity: true)
    partnerEnds.removeAll(keepingCapacity: true)
    partners.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    headcounts.removeAll(keepingCapacity: true)
    leaders.removeAll(keepingCapacity: true)
    sourceCounts.removeAll(keepingCapacity: true)
  }

  /// The places that row `row` visited or came from.
  package func partnerRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(partnerEnds[row - 1]))..<Int(partnerEnds[row])
  }

  /// The fields of cooperation of row `row`.
  package func fieldRange(_ row: Int) -> Range<Int> {
    (row == 0 ? 0 : Int(fieldEnds[row - 1]))..<Int(fieldEnds[row])
  }
}
