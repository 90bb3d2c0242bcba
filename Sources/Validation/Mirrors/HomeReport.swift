import Register

/// A held trip between two home authorities as one of them reports it, as little of it as tells it
/// from another.
struct HomeReport: Sendable {
  /// `Day.number` of where its first and its last day lie; of an end that is not known, the start.
  var startEarliest: Int32
  var startLatest: Int32
  var endEarliest: Int32
  var endLatest: Int32
  var home: UInt32
  /// Where its partners stand in the list of all of them.
  var partners: Range<UInt32>
  var direction: Direction
  var headcount: Figure
  var file: UInt32
  var line: UInt32

  var origin: Origin { Origin(file: Int(file), line: Int(line)) }

  /// Nil where nobody knows when it started, or which way.
  init?(_ batch: ExchangeBatch, _ row: Int, partners: Range<UInt32>) {
    let start = DayRange(
      Day(number: batch.startEarliest[row]), Day(number: batch.startLatest[row]))
    guard batch.statuses[row] == RecordStatus.held.rawValue, start.isBounded,
      let direction = Direction(rawValue: batch.directions[row])
    else { return nil }
    startEarliest = start.earliest.number
    startLatest = start.latest.number
    let hasEnd = batch.endLatest[row] != Day.distantFuture.number
    endEarliest = hasEnd ? batch.endEarliest[row] : startEarliest
    endLatest = hasEnd ? batch.endLatest[row] : startLatest
    home = batch.homes[row]
    self.partners = partners
    self.direction = direction
    headcount = batch.headcounts[row]
    file = UInt32(batch.file)
    line = batch.lines[row]
  }

  /// Whether some day may belong to both trips.
  func mayMeet(_ other: HomeReport) -> Bool {
    startEarliest <= other.endLatest && other.startEarliest <= endLatest
  }

  /// The days by which the two dates are apart, at either end.
  func distance(to other: HomeReport) -> Int64 {
    let pairs = [
      (startEarliest, other.startEarliest), (startLatest, other.startLatest),
      (endEarliest, other.endEarliest), (endLatest, other.endLatest),
    ]
    return pairs.reduce(0) { $0 + abs(Int64($1.0) - Int64($1.1)) }
  }
}
