/// Lines as they come, counted, and the first runs of neighbours among them.
struct LineRuns {
  /// How many runs are kept.
  private static let most = 100

  private(set) var count = 0
  private(set) var runs: [ClosedRange<Int>] = []

  mutating func add(_ line: Int) {
    count += 1
    if let last = runs.last, last.upperBound + 1 == line {
      runs[runs.count - 1] = last.lowerBound...line
    } else if runs.count < Self.most {
      runs.append(line...line)
    }
  }
}
