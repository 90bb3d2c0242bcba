/// One figure of a table: a point, or the bounds between which it lies, and what it rests on.
///
/// Numbers are whole multiples of the column's last decimal: 553 in a column of one decimal is 55.3.
package struct Observation: Hashable, Sendable {
  /// Nil where the sources do not determine a single value.
  package var value: Int64?
  /// Nil where nothing is known from below.
  package var lower: Int64?
  /// Nil where there is no upper bound.
  package var upper: Int64?
  package var status: Status
  /// How many of the underlying records state a figure; nil where every record counts.
  package var covered: Int?
  /// How many records there are.
  package var of: Int?

  package init(
    value: Int64?, lower: Int64?, upper: Int64?, status: Status = [], covered: Int? = nil,
    of: Int? = nil
  ) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.status = status
    self.covered = covered
    self.of = of
  }

  /// A count known to the unit.
  package static func exactly(_ value: Int64, _ status: Status = []) -> Observation {
    Observation(value: value, lower: value, upper: value, status: status)
  }

  /// A count known within bounds: a point where they meet, else estimated.
  package static func between(
    _ lower: Int64, _ upper: Int64?, _ status: Status = []
  ) -> Observation {
    lower == upper
      ? .exactly(lower, status)
      : Observation(value: nil, lower: lower, upper: upper, status: status.union(.estimated))
  }

  /// Nothing recorded, where the sources are not declared complete.
  package static let notAvailable = Observation(
    value: nil, lower: nil, upper: nil, status: .notAvailable)

  /// A cell in which the question does not arise.
  package static let notApplicable = Observation(
    value: nil, lower: nil, upper: nil, status: .notApplicable)

  /// Whether the figure is known between bounds only.
  package var isBounded: Bool { value == nil && lower != nil }
}
