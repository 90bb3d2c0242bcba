/// The least of any number of values, as many as a limit, and how many there were: what is kept of
/// findings that may be as many as the records.
struct FirstFindings<Value: Comparable & Sendable>: Sendable {
  /// All values ever added.
  private(set) var count = 0
  private let limit: Int
  private var kept: [Value] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// The least values in ascending order.
  var first: [Value] { Array(kept.sorted().prefix(limit)) }

  mutating func add(_ value: Value) {
    count += 1
    kept.append(value)
    if kept.count >= 2 * limit + 16 { kept = first }
  }

  mutating func merge(_ other: FirstFindings) {
    count += other.count
    kept += other.kept
    if kept.count >= 2 * limit + 16 { kept = first }
  }
}
