/// A record that is kept out of the batch, and its first problem.
struct RejectedRecord: Equatable, Sendable {
  let problem: CSVProblem
  /// The line of the record's first byte, from 1.
  let line: Int
  /// The bytes of the record in the file, without the line end.
  let range: Range<Int>
}
