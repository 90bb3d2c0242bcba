extension WorkbookPlan {
  /// The users of a note in words: "Tables 1 to 3 and 7; Records".
  func names(of users: [NoteRegister.User]) -> String {
    var numbers: [Int] = []
    var lists: [String] = []
    for user in users {
      switch user {
      case .table(let number): numbers.append(number)
      case .list(let sheet): lists.append(sheet)
      }
    }
    let runs = Self.runs(in: numbers).map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: phrases.list(run.map { "\($0)" })
      default: phrases.between("\(run.lowerBound)", "\(run.upperBound)")
      }
    }
    let tables = numbers.isEmpty ? [] : [phrases.tableNames(runs, count: numbers.count)]
    return (tables + lists).joined(separator: "; ")
  }

  /// Numbers that follow each other, together.
  private static func runs(in numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.reduce(into: []) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
  }
}
