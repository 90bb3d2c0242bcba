import Tables

/// A share of visits in per cent, in tenths of it; rounding comes last.
enum ShareOfVisits {
  /// The part that came in, of those that came in or went out.
  ///
  /// | in | out | not stated | share in    |
  /// |----|-----|------------|-------------|
  /// | 1  | 2   | 0          | 33.3        |
  /// | 1  | 1   | 0          | 50.0        |
  /// | 0  | 3   | 0          | 0.0         |
  /// | 1  | 1   | 1          | 33.3 to 66.7|
  /// | 0  | 0   | 1          | 0.0 to 100.0|
  /// | 0  | 0   | 0          | not applicable |
  static func incoming(_ incoming: Int64, _ outgoing: Int64, unknown: Int64) -> Observation {
    let all = incoming + outgoing + unknown
    guard all > 0 else { return .notApplicable }
    return .between(perMille(incoming, of: all), perMille(incoming + unknown, of: all))
  }

  /// A part in tenths of a per cent, half of one rounded up.
  static func perMille(_ part: Int64, of whole: Int64) -> Int64 {
    (part * 2000 + whole) / (whole * 2)
  }
}
