import Register
import Tables
import Testing

@testable import Indicators

struct MirrorListTests {
  private func report(
    _ id: String, _ direction: Direction, home: Int, partner: Int, _ date: String = "2016-05-10",
    headcount: String = "", leader: String = "", fields: [String] = [], kind: ExchangeKind? = nil,
    line: Int
  ) throws -> ExchangeRecord {
    let start = try RecordedDate(parsing: date).start
    return ExchangeRecord(
      id: id, date: date, start: start, direction: direction, home: home, partners: [partner],
      kind: kind, fields: fields, leader: leader, level: nil, headcount: headcount, status: .held,
      sources: "", note: "", origin: Origin(file: 0, line: line))
  }

  private var sample: Sample {
    var sample = Sample(home: ["a", "b"])
    sample.register.files = [
      InputFile(path: "t.csv", table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    ]
    return sample
  }

  @Test func `a pair is two rows: what counts, then the other, and what they state differently`()
    throws
  {
    let mirror = MirrorRecord(
      counted: try report(
        "e1", .outgoing, home: 0, partner: 1, headcount: "6", leader: "Zhao", kind: .official,
        line: 2),
      mirrored: try report(
        "e7", .incoming, home: 1, partner: 0, "2016-05-11", headcount: ">5", leader: "Zhao",
        fields: ["health"], line: 9),
      doubt: nil)
    let table = try #require(MirrorList.table(of: [mirror], in: sample.frame(2017)))
    #expect(
      table.rows.map(\.printed) == [
        "1 | e1 | counted | a | out | 2016-05-10 | 6 | Zhao | Official | Date; Headcount | t.csv "
          + "| 2",
        "1 | e7 | mirrored | b | in | 2016-05-11 | >5 | Zhao | health | Date; Headcount | t.csv "
          + "| 9",
      ])
    #expect(table.notes.map(\.id) == ["mirror-records"])
  }

  @Test func `of a doubtful pair both count, and a note says why`() throws {
    let mirror = MirrorRecord(
      counted: try report("e1", .outgoing, home: 0, partner: 1, headcount: "6", line: 2),
      mirrored: try report("e7", .incoming, home: 1, partner: 0, headcount: "6", line: 9),
      doubt: .partners)
    let undoubted = MirrorRecord(counted: mirror.counted, mirrored: mirror.mirrored, doubt: nil)
    let table = try #require(MirrorList.table(of: [mirror, undoubted], in: sample.frame(2017)))
    #expect(
      table.rows.prefix(2).map(\.printed) == [
        "1 | e1 | counted-too | a | out | 2016-05-10 | 6 | x | x | Partners | t.csv | 2",
        "1 | e7 | counted-too | b | in | 2016-05-10 | 6 | x | x | Partners | t.csv | 9",
      ])
    #expect(table.notes.map(\.id) == ["mirror-records", "doubtful-mirrors"])
  }

  @Test func `without a pair there is no list`() {
    #expect(MirrorList.table(of: [], in: sample.frame(2017)) == nil)
  }

  @Test(arguments: [
    ("2016-05-10", "2016-05-10", []), ("2016-05-10", "2016年5月10日", []),
    ("2016-05-10", "2016-05", [MirrorDifference.date]), ("2016-05-10", "2016-05-11", [.date]),
  ])
  func `two dates differ by what they say, not by how it is written`(
    first: String, second: String, differences: [MirrorDifference]
  ) throws {
    let mirror = MirrorRecord(
      counted: try report("1", .joint, home: 0, partner: 1, first, line: 2),
      mirrored: try report("2", .joint, home: 1, partner: 0, second, line: 3), doubt: nil)
    #expect(mirror.differences == differences)
  }

  @Test func `what one report leaves open is no difference`() throws {
    let mirror = MirrorRecord(
      counted: try report(
        "1", .joint, home: 0, partner: 1, headcount: "6", leader: "Zhao", fields: ["a", "b"],
        kind: .culture, line: 2),
      mirrored: try report("2", .joint, home: 1, partner: 0, line: 3), doubt: nil)
    #expect(mirror.differences == [])
    let other = MirrorRecord(
      counted: mirror.counted,
      mirrored: try report(
        "2", .joint, home: 1, partner: 0, headcount: "7", leader: "Li", fields: ["b"],
        kind: .official, line: 3),
      doubt: .headcount)
    #expect(other.differences == [.headcount, .leader, .kind, .fields])
  }
}
