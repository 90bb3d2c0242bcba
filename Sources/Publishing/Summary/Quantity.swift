import Tables

/// What is known of a count, in the form in which a sentence says it.
package enum Quantity: Hashable, Sendable {
  case exactly(Int64)
  case atLeast(Int64)
  case atMost(Int64)
  case between(Int64, Int64)

  /// Nil where nothing is known of it: not available, not applicable, confidential, or no more
  /// than that it is not negative.
  init?(_ observation: Observation) {
    if observation.status.contains(.confidential) { return nil }
    switch (observation.value, observation.lower ?? 0, observation.upper) {
    case (let value?, _, _): self = .exactly(value)
    case (nil, let lower, let upper?) where lower == upper: self = .exactly(lower)
    case (nil, 0, let upper?): self = .atMost(upper)
    case (nil, let lower, let upper?): self = .between(lower, upper)
    case (nil, 0, nil): return nil
    case (nil, let lower, nil): self = .atLeast(lower)
    }
  }

  /// Whether it is known to be none.
  package var isNone: Bool { self == .exactly(0) }

  /// Whether the number that a noun follows is one: exactly, at least or at most one.
  package var isOne: Bool {
    switch self {
    case .exactly(1), .atLeast(1), .atMost(1): true
    default: false
    }
  }
}

/// For how many of some records a figure is stated.
package struct Share: Hashable, Sendable {
  package var stated: Int
  package var all: Int

  package init(_ stated: Int, of all: Int) {
    self.stated = stated
    self.all = all
  }

  /// Nil where every record counts.
  init?(_ observation: Observation) {
    guard let stated = observation.covered, let all = observation.of else { return nil }
    self.init(stated, of: all)
  }

  package var isWhole: Bool { stated == all }
}

extension NumberPhrases {
  /// A figure in words, as `figure` has it, but that it is not negative is not worth a word: "at
  /// most 3" for 0 to 3, and nil where nothing else is known.
  func known(_ observation: Observation, decimals: Int = 0) -> String? {
    var known = observation
    if known.value == nil && known.lower == 0 { known.lower = nil }
    return figure(known, decimals: decimals)
  }
}
