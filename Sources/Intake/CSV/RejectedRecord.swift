/// A record that is kept out of the batch, and its first problem.
struct RejectedRecord: Equatable, Sendable {
  let problem: CSVProblem
  /// The line of the record's first byte, from 1.
  let line: Int
  /// The bytes of the record in the file, without the line end.
  let range: Range<Int>
}

extension RejectedRecord {
  /// The same so many lines further down.
  func moved(by lines: Int) -> RejectedRecord {
    var place = problem.place
    place.line += lines
    var kind = problem.kind
    if case .unclosedQuote(let line, let column) = kind {
      kind = .unclosedQuote(line: line + lines, column: column)
    }
    return RejectedRecord(
      problem: CSVProblem(kind, at: place), line: line + lines, range: range)
  }
}
