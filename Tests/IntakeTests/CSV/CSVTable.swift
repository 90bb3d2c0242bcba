@testable import Intake

/// A table read to its end, for comparing.
struct CSVTable: Equatable {
  struct Record: Equatable {
    var line: Int
    var range: Range<Int>
    var fields: [String]
  }

  var labels: [String]
  var headingProblems: [CSVProblem]
  var separator: CSVSeparator
  var records: [Record] = []
  var rejected: [RejectedRecord] = []
  var rejectedBytes: [[UInt8]?] = []
  var readCount = 0

  /// What is wrong, as `line:column: id`.
  var problems: [String] {
    (headingProblems + rejected.map(\.problem)).map {
      "\($0.place.line):\($0.place.column): \($0.id)"
    }
  }

  var fields: [[String]] { records.map(\.fields) }

  init(
    _ bytes: some Sequence<UInt8>, separator: CSVSeparator? = nil, limits: CSVLimits = CSVLimits(),
    longestRead: Int = .max
  ) throws(IntakeError) {
    let source = InputBytes(name: "t.csv", bytes: Array(bytes), longestRead: longestRead)
    try self.init(source, separator: separator, limits: limits)
  }

  init(
    _ source: any TextSource, separator: CSVSeparator? = nil,
    limits: CSVLimits = CSVLimits()
  ) throws(IntakeError) {
    var reader = try CSVReader(source, separator: separator, limits: limits)
    labels = reader.labels
    headingProblems = reader.headingProblems
    self.separator = reader.separator
    while try reader.readBatch() {
      let batch = reader.batch
      for index in 0..<batch.count {
        let record = batch[index]
        let fields = (0..<record.count).map { record.text($0) }
        records.append(Record(line: record.line, range: record.range, fields: fields))
      }
      for record in reader.rejected {
        rejected.append(record)
        rejectedBytes.append(reader.heldBytes(of: record))
      }
    }
    readCount = reader.readCount
  }
}

extension CSVReader {
  fileprivate func heldBytes(of record: RejectedRecord) -> [UInt8]? {
    guard let held = bytes(of: record) else { return nil }
    return held.indices.map { held[$0] }
  }
}
