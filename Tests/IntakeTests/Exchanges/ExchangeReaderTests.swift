import Register
import Testing

@testable import Intake

@Suite struct ExchangeReaderTests {
  private struct Outcome {
    var batches: [ExchangeBatch] = []
    var lines: [String] = []
    var rejections: [Rejection] = []
    var listed: [ExchangeRecord]?
    var file: InputFile
    var words: [String] = []
    var places: [String] = []
  }

  private func read(
    _ table: String, listing: ExchangeReader.Listing = .all(limit: 100)
  ) throws -> Outcome {
    let inputs = try InputsOnDisk([
      "places.csv": InputsOnDisk.places, "exchanges.csv": table,
      "sources.csv": "id,title\nreport,Report\n",
    ])
    let reading = try RegisterReader.read(inputs.path)
    var register = reading.register
    var reader = ExchangeReader(reading, listing: listing)
    let file = try #require(reading.exchangeFiles.first)
    var outcome = Outcome(file: register.files[file])
    try reader.read(file: file, of: &register) { outcome.batches.append($0) }
    outcome.lines = reader.findings.map { $0.line(path: register.files[$0.origin.file].path) }
    outcome.rejections = reader.rejections
    outcome.listed = reader.listed
    outcome.file = register.files[file]
    outcome.words = reader.vocabulary.words
    outcome.places = register.places.map(\.id)
    return outcome
  }

  private let head =
    "id,date,direction,home,partners,kind,fields,leader,level,headcount,status,source\n"

  @Test func `one trip to two places is one row with two partners`() throws {
    let outcome = try read(
      head + "d1,2015-10-12/2015-10-21,out,deyang,lahti;konin;lahti,official,energy;education,"
        + "Zhao Hui,mayor,6,,report\n")
    let batch = try #require(outcome.batches.first)
    #expect(outcome.lines == [])
    #expect(batch.count == 1)
    let partners = batch.partners[batch.partnerRange(0)].map { outcome.places[Int($0)] }
    #expect(partners == ["lahti", "konin"])
    let fields = batch.fields[batch.fieldRange(0)].map { outcome.words[Int($0)] }
    #expect(fields == ["energy", "education"])
    #expect(batch.startEarliest == [Day(year: 2015, month: 10, day: 12)?.number])
    #expect(batch.endLatest == [Day(year: 2015, month: 10, day: 21)?.number])
    #expect(batch.directions == [Direction.outgoing.rawValue])
    #expect(batch.levels == [LeaderLevel.mayor.rawValue])
    #expect(batch.statuses == [RecordStatus.held.rawValue])
    #expect(batch.headcounts.map(\.description) == ["6"])
    #expect(batch.sourceCounts == [1])
    #expect(batch.lines == [2])
  }

  @Test(arguments: [
    ("d1,03/04/2015,in,deyang,muncie,,,,,,,", "exchanges.csv:2:2: error: cannot read '03/04/2015'"),
    ("d1,2023-02-29,in,deyang,muncie,,,,,,,", "exchanges.csv:2:2: error: cannot read '2023-02-29'"),
    (
      "d1,2015,sideways,deyang,muncie,,,,,,,",
      "exchanges.csv:2:3: error: unknown direction 'sideways'"
    ),
    ("d1,2015,in,deyang,munci,,,,,,,", "exchanges.csv:2:5: error: unknown place 'munci'"),
    ("d1,2015,in,,muncie,,,,,,,", "exchanges.csv:2:4: error: 'home' is empty"),
    ("d1,2015,in,deyang,muncie,,,,,dozens,,", "exchanges.csv:2:10: error: cannot read 'dozens'"),
    (
      "d1,2015,in,deyang,muncie,,,,,9223372036854775807,,", "exchanges.csv:2:10: error: cannot read"
    ),
    ("d1,2015,in,deyang,muncie,,,,,,,rapport", "exchanges.csv:2:12: warning: source 'rapport'"),
    ("d1,2015,in", "exchanges.csv:2:4: error: 3 cells, expected 12"),
    ("d1,2015,in,deyang,mun\"cie,,,,,,,", "exchanges.csv:2:5: error: quote inside a field"),
  ])
  func `each mistake is found at its place and the rest is counted`(
    record: String, message: String
  ) throws {
    let outcome = try read(head + record + "\nd2,2016,in,deyang,muncie,,,,,12,held,report\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines.first?.hasPrefix(message) == true, "\(outcome.lines)")
    let isRejected = !message.contains("warning")
    let rows = outcome.batches.flatMap(\.statuses).filter { $0 != ExchangeBatch.missingCode }
    #expect(rows.count == (isRejected ? 1 : 2))
    #expect(outcome.rejections.map(\.original) == (isRejected ? [record] : []))
    #expect(outcome.file.read == 2)
    #expect(outcome.file.read == outcome.file.accepted + outcome.file.rejected)
  }

  @Test func `another delegation of an identifier seen before is rejected`() throws {
    let outcome = try read(
      head + "d1,2015,in,deyang,muncie,,,,,,,\n\nd1,2016,in,deyang,lahti,,,,,,,\n")
    #expect(
      outcome.lines == [
        "exchanges.csv:4:1: error: identifier 'd1' stands already at exchanges.csv:2 "
          + "(give each record its own)"
      ])
    #expect([outcome.file.read, outcome.file.accepted, outcome.file.rejected] == [2, 1, 1])
  }

  @Test func `codes and words are read in other spellings by the exact path`() throws {
    let outcome = try read(
      head
        + "d1,２０１５,Inbound,deyang, Muncie ,OFFICIAL,\" youth ;say \"\"hi\"\"\",,Bürgermeister,150余,HELD,\n"
    )
    let batch = try #require(outcome.batches.first)
    #expect(outcome.lines == [])
    #expect(batch.directions == [Direction.incoming.rawValue])
    #expect(batch.kinds == [ExchangeKind.official.rawValue])
    #expect(batch.headcounts.map(\.description) == [">150"])
    #expect(outcome.words == ["youth", "say \"hi\""])
  }

  @Test(arguments: [
    ("2015-10-12", "2015-10-21", nil), ("2015-10-12", "2015-10-12", nil),
    ("2015-10-12", "2015-10-11", "ends on '2015-10-11', before it starts"),
    ("2015-10-12/2015-10-14", "2015-10-14", "has an end already"),
    ("", "2015-10-14", "'date' is empty beside the end"),
  ])
  func `an end in a column of its own is the trip's end`(
    date: String, end: String, message: String?
  ) throws {
    let outcome = try read("id,date,end_date,home\nd1,\(date),\(end),deyang\n")
    if let message {
      #expect(outcome.lines.first?.contains(message) == true, "\(outcome.lines)")
    } else {
      #expect(outcome.lines == [])
      #expect(outcome.listed?.first?.date == "\(date)/\(end)")
    }
  }

  @Test(arguments: [(1, nil), (2, 2), (3, 2)] as [(Int, Int?)])
  func `the list holds all exchanges or none`(limit: Int, count: Int?) throws {
    let table = head + "d1,2015,in,deyang,muncie,,,,,,,\nd2,2016,in,deyang,muncie,,,,,,,\n"
    #expect(try read(table, listing: .all(limit: limit)).listed?.count == count)
  }

  @Test func `only exchanges that may start within the days are listed where days are given`()
    throws
  {
    let table =
      head + "d1,2015,in,deyang,muncie,,,,,,,\nd2,2016-02,in,deyang,muncie,,,,,,,\n"
      + "d3,,in,deyang,muncie,,,,,,,\n"
    let listed = try read(table, listing: .starting(DayRange(year: 2016), limit: 9)).listed
    #expect(listed?.map(\.id) == ["d2", "d3"])
  }
}
