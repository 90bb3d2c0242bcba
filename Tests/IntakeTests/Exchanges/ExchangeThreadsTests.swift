import Foundation
import Register
import Testing

@testable import Intake

/// However many threads read exchanges, and in whatever parts, the same comes out.
@Suite struct ExchangeThreadsTests {
  /// All that a reader says.
  private struct Outcome {
    var rows: [String] = []
    var findings: [Finding] = []
    var rejections: [Rejection] = []
    var listed: [String]
    var files: [String] = []
    var words: [String] = []
  }

  /// Every row as text, with the number of its words.
  private struct Rows: ExchangeCounts {
    var rows: [(file: Int, line: UInt32, text: String)] = []

    mutating func add(_ batch: ExchangeBatch) {
      for row in 0..<batch.count {
        let values: [Any] = [
          batch.startEarliest[row], batch.startLatest[row], batch.endEarliest[row],
          batch.endLatest[row], batch.datePrecision[row], batch.directions[row],
          batch.kinds[row], batch.levels[row], batch.statuses[row], batch.headcounts[row],
          batch.leaders[row], batch.sourceCounts[row],
        ]
        let isThere = batch.statuses[row] != ExchangeBatch.missingCode
        let all = isThere ? "\(values)\(batch.homes[row])" : "none"
        let partners = Array(batch.partners[batch.partnerRange(row)])
        let fields = Array(batch.fields[batch.fieldRange(row)])
        rows.append((batch.file, batch.lines[row], "\(all)\(partners)\(fields)"))
      }
    }

    mutating func merge(_ other: Rows) { rows += other.rows }
  }

  private func read(_ path: String, _ workload: Workload) throws -> Outcome {
    let reading = try RegisterReader.read(path)
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .all(limit: 100_000))
    var rows = Rows()
    try reader.read(reading.exchangeFiles, of: &register, into: &rows, workload)
    let sorted = rows.rows.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    return Outcome(
      rows: sorted.map { "\($0.file):\($0.line) \($0.text)" }, findings: reader.findings,
      rejections: reader.rejections, listed: (reader.listed ?? []).map { "\($0)" },
      files: register.files.map { file in
        var others = file
        others.columns = [:]
        return "\(file.columns.sorted { $0.value < $1.value }) \(others)"
      },
      words: reader.vocabulary.words)
  }

  private let head = "id,date,direction,home,partners,kind,fields,headcount,note\n"

  private let notes = [
    "", "", "\"a, b\"", "\"two\nlines\"", "\"a \"\"word\"\"\n\n,,,,,,,,\nd9,2015,in,deyang,\"",
    "\"\nx,2015,out,deyang,lahti,official,energy,5,\n\"", "友好城市",
  ]
  private let ends = ["\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n"]
  /// Each of them is wrong in itself, or makes what follows so.
  private let faults = [
    "d1,2015,in,deyang,mun\"cie,,,,", "d1,2015,in", "\"open,2015,in,deyang,muncie,,,,",
    "d1,2015,in,deyang,muncie,,,,\"open", "d1,2015,in,deyang,muncie,,,,\"closed\" text",
    "d1,2023-02-29,in,deyang,munci,,,dozens,", "d1,2015,in,deyang,muncie,,,5,,,,",
    "\"", "\"\"", "d1,2015,in,deyang,muncie,,,5,a\rb", "d1,2015,in,deyang,muncie,,,5,\0",
  ]

  /// A table with faults among its records, one in so many of them; none if that is 0.
  private func table(_ random: inout Seeded, records: Int, faultyOneIn: Int) -> [UInt8] {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int(random.next() % UInt64(values.count))]
    }
    var bytes = Array((pick(["", "\u{FEFF}"]) + head).utf8)
    for number in 0..<records {
      let isFaulty = faultyOneIn > 0 && random.next() % UInt64(faultyOneIn) == 0
      if isFaulty {
        let fault = pick(faults + ["\u{1}"])
        bytes += fault == "\u{1}" ? [0x64, 0xFF, 0xC3] : Array(fault.utf8)
      } else {
        // Now and then an identifier comes again, far or near.
        let id = random.next() % 9 == 0 ? Int(random.next() % 200) : number
        let record = [
          "d\(id)", pick(["2015-10-12", "2016", "2015-03-02/2015-03-09"]), pick(["in", "out", ""]),
          "deyang", pick(["lahti", "konin;muncie", "Muncie (Indiana)", "Frankfurt"]),
          pick(["official", ""]),
          pick(["energy", "energy;word \(random.next() % 40)", " blank ", "", "a；b"]),
          pick(["5", "~30", "", "1,5".replacing(",", with: "")]), pick(notes),
        ]
        bytes += Array(record.joined(separator: ",").utf8)
      }
      bytes += Array(pick(ends).utf8)
    }
    // The last record may have no line break.
    if random.next() % 3 == 0 { bytes.removeLast() }
    return bytes
  }

  @Test(arguments: [0, 3, 20, 200], 1...3 as ClosedRange<UInt64>)
  func `threads and parts change nothing`(faultyOneIn: Int, seed: UInt64) throws {
    var random = Seeded(state: seed &* 1_000 &+ UInt64(faultyOneIn))
    let inputs = try InputsOnDisk([
      "places.csv": InputsOnDisk.places, "a/none.txt": "", "b/none.txt": "",
    ])
    for (path, records) in [
      ("exchanges.csv", 300), ("a/exchanges.csv", 20), ("b/exchanges.csv", 90),
    ] {
      let bytes = table(&random, records: records, faultyOneIn: faultyOneIn)
      try Data(bytes).write(to: URL(filePath: inputs.path + "/" + path))
    }
    let expected = try read(inputs.path, Workload(threads: 1))
    #expect(expected.rows.count > 20)
    for (threads, step) in [(2, 64), (3, 301), (7, 1_000), (2, 4_099), (3, 20_000), (2, 256 << 10)]
    {
      var workload = Workload(threads: threads)
      workload.step = step
      workload.least = 0
      let outcome = try read(inputs.path, workload)
      let which = Comment(rawValue: "\(threads) threads, parts of \(step) bytes")
      #expect(outcome.rows == expected.rows, which)
      #expect(outcome.findings == expected.findings, which)
      #expect(outcome.rejections == expected.rejections, which)
      #expect(outcome.listed == expected.listed, which)
      #expect(outcome.files == expected.files, which)
      #expect(outcome.words == expected.words, which)
    }
  }

  @Test func `a list that is full stops a reader that only lists, on any thread`() throws {
    var random = Seeded(state: 5)
    let inputs = try InputsOnDisk(["places.csv": InputsOnDisk.places])
    try Data(table(&random, records: 600, faultyOneIn: 0)).write(
      to: URL(filePath: inputs.path + "/exchanges.csv"))
    let reading = try RegisterReader.read(inputs.path)
    for threads in [1, 2, 3] {
      var workload = Workload(threads: threads)
      (workload.step, workload.least) = (1_000, 0)
      var register = reading.register
      var reader = ExchangeReader(reading, listing: .all(limit: 50), onlyLists: true)
      var counts = NoCounts()
      try reader.read(reading.exchangeFiles, of: &register, into: &counts, workload)
      #expect(reader.isDone)
      #expect(reader.listed == nil)
    }
  }
}
