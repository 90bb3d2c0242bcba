/// A partial result: empty, add, merge.
///
/// Merging is exact, associative and commutative, and adding a part is merging what that part
/// alone amounts to. So any split of the records, in any order, gives the same result.
package protocol Tally: Sendable {
  mutating func add(_ facts: Facts)
  mutating func merge(_ other: Self)
}

extension Tally {
  /// Merges a partial result of the same indicator.
  mutating func mergeSame(_ other: any Tally) {
    guard let other = other as? Self else {
      preconditionFailure("partial results of two indicators cannot be merged")
    }
    merge(other)
  }
}
