/// A small table of separated values, held whole as texts.
package struct TextTable: Sendable {
  package private(set) var headings: [String]
  /// As many fields a record as there are headings.
  package private(set) var records: [[String]] = []

  /// Reads the bytes of a table; the name stands for it in messages. A table of which any heading
  /// or record is wrong is not read.
  package init(_ bytes: [UInt8], name: String) throws(IntakeError) {
    var reader = try CSVReader(InputBytes(name: name, bytes: bytes), separator: .comma)
    headings = reader.labels
    if let problem = reader.headingProblems.first { throw IntakeError(problem, in: name) }
    while try reader.readBatch() {
      if let rejected = reader.rejected.first { throw IntakeError(rejected.problem, in: name) }
      let batch = reader.batch
      for index in 0..<batch.count {
        let record = batch[index]
        records.append((0..<record.count).map { record.text($0) })
      }
    }
  }
}

extension IntakeError {
  fileprivate init(_ problem: CSVProblem, in name: String) {
    self.init(
      .unreadable, input: name, cause: "line \(problem.place.line): \(problem.message)")
  }
}
