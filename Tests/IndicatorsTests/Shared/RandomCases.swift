import Foundation

/// How many random registers are tried, and the seed of the first; both can be set for longer runs
/// and to try one case again.
enum RandomCases {
  static let first = setting("YEARBOOK_SEED") ?? 1
  static let count = max(1, setting("YEARBOOK_CASES") ?? 2_000)

  /// All seeds, in runs that are tried side by side.
  static let runs = stride(from: first, to: first + count, by: 50).map {
    $0..<min($0 + 50, first + count)
  }

  /// How one case is tried again.
  static func advice(_ seed: Int) -> String { "YEARBOOK_SEED=\(seed) YEARBOOK_CASES=1" }

  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }
}
