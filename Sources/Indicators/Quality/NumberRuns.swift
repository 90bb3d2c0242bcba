import Tables

extension Wording {
  /// Ascending numbers, three and more in a row as a span: `1–9, 25, 26`.
  static func runs(of numbers: [Int]) -> Wording {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    func text(_ to: String, _ comma: String) -> String {
      runs.flatMap { run in
        run.count > 2 ? ["\(run.lowerBound)\(to)\(run.upperBound)"] : run.map(String.init)
      }.joined(separator: comma)
    }
    let latin = text("–", ", ")
    return Wording(en: latin, zh: text("至", "、"), de: latin)
  }
}
