/// How the total of a measure relates to the parts that it is printed with.
package enum Additivity: Hashable, Sendable {
  /// The total is the sum of its parts.
  case additive
  /// What is counted may stand in several parts and is counted once in all: the total is no less
  /// than any part and no more than their sum.
  case distinct
  /// The total is reckoned on its own, as a share or the length of a gap is.
  case nonadditive
}
