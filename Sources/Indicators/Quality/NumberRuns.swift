import Tables

extension Wording {
  /// Ascending numbers, three and more in a row joined by a dash: `1–9, 25, 26`.
  static func runs(of numbers: [Int]) -> Wording {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let parts = runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)–\(run.upperBound)"] : run.map(String.init)
    }
    return Wording(verbatim: parts.joined(separator: ", "))
  }
}
