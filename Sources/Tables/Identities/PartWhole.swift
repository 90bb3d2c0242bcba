/// The parts of a total, added: what a printed total must agree with.
///
/// | parts              | sum          | largest part |
/// |--------------------|--------------|--------------|
/// | 3; 2               | 5            | 3            |
/// | 3; not available   | 3            | 3            |
/// | 3; 71 and more     | 74 and more  | 71 and more  |
/// | 3; none of 2 stated| 3 and more   | 3            |
struct PartWhole {
  private(set) var lower: Int64 = 0
  /// Nil where there is no upper bound.
  private(set) var upper: Int64? = 0
  private var largest: Int64 = 0
  /// Records behind the parts, where parts say so.
  private var of = 0
  private var isTooLarge = false

  init(_ parts: [Observation]) {
    for part in parts { add(part) }
  }

  private mutating func add(_ part: Observation) {
    let isOpen = part.lower == nil && (part.of ?? 0) > 0
    let low = part.lower ?? 0
    largest = max(largest, low)
    let (sum, overflow) = lower.addingReportingOverflow(low)
    lower = sum
    isTooLarge = isTooLarge || overflow
    let high = isOpen ? nil : part.lower == nil ? 0 : part.upper
    if let sum = upper, let high {
      let (total, overflow) = sum.addingReportingOverflow(high)
      upper = total
      isTooLarge = isTooLarge || overflow
    } else {
      upper = nil
    }
    of += part.of ?? 0
  }

  /// Whether a total agrees with the parts.
  func agrees(with total: Observation, _ additivity: Additivity) -> Bool {
    let isReckonedApart = additivity == .nonadditive
    if isReckonedApart || isTooLarge || total.status.contains(.notApplicable) { return true }
    guard let least = total.lower else { return lower == 0 }
    switch additivity {
    case .additive:
      return least == lower && total.upper == upper && (total.of ?? of) == of
    case .distinct:
      return least >= largest && upper.map { (total.upper ?? .max) <= $0 } ?? true
    case .nonadditive: return true
    }
  }

  /// Whether a total lies within the sum of parts that each may be known less well than it.
  func contains(_ total: Observation) -> Bool {
    if isTooLarge || total.status.contains(.notApplicable) { return true }
    guard let least = total.lower else { return lower == 0 }
    return least >= lower && upper.map { (total.upper ?? .max) <= $0 } ?? true
  }
}
