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
    return phrases.users(tables: Self.runs(in: numbers), lists: lists)
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
