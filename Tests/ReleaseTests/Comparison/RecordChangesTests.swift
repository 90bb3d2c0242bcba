import Intake
import Testing

@testable import Release

@Suite struct RecordChangesTests {
  private func list(_ rows: String...) throws -> PublishedRecords {
    let text = (["record,type,date,figure,line,tables"] + rows).joined(separator: "\n") + "\n"
    return try #require(PublishedRecords(try TextTable(Array(text.utf8), name: "records.csv")))
  }

  @Test func `records are added, changed or removed, wherever they stand`() throws {
    let changes = RecordChanges(
      from: try list("a,exchange,2016,5,2,1", "b,exchange,2016,5,3,1", "c,exchange,2016,5,4,1"),
      to: try list("d,exchange,2016,5,2,1", "c,exchange,2016,6,3,1", "a,exchange,2016,5,9,\"1, 2\"")
    )
    #expect(changes.all.map(\.id) == ["d", "c", "b"])
    #expect(changes.all.map(\.kind) == [.added, .changed, .removed])
  }

  @Test func `records of two types may have one identifier`() throws {
    let changes = RecordChanges(
      from: try list("a,exchange,2016,5,2,1"), to: try list("a,award,2016,5,2,1"))
    #expect(changes.all.map(\.kind) == [.added, .removed])
  }

  @Test(arguments: [
    (1, false), (2, true), (4, true), (5, false), (26, true), (27, true), (28, false),
  ])
  func `a record is in the tables that its list of numbers names`(number: Int, isIn: Bool) throws {
    let changes = RecordChanges(
      from: try list(), to: try list("a,exchange,2016,5,2,\"2–4, 26, 27\""))
    #expect(changes.behind(table: (old: nil, new: number), year: nil).isEmpty != isIn)
    #expect(changes.behind(table: (old: number, new: nil), year: nil).isEmpty)
  }

  @Test func `a removed record was in its table of the earlier release`() throws {
    let changes = RecordChanges(from: try list("a,exchange,2016,5,2,3"), to: try list())
    #expect(changes.behind(table: (old: 3, new: 4), year: nil).map(\.id) == ["a"])
    #expect(changes.behind(table: (old: 4, new: 3), year: nil).isEmpty)
  }

  @Test(arguments: [
    ("2016-05", true), ("2015-12-31", false), ("2017-01-01", false),
    ("2016-12-31/2017-01-02", true),
    ("2015-12-31/2016-01-02", false), ("201X", true), ("", true), ("unclear", true),
  ])
  func `a record may stand behind a flow of the years in which it may start`(
    date: String, mayStand: Bool
  ) throws {
    let changes = RecordChanges(from: try list(), to: try list("a,exchange,\(date),5,2,1"))
    #expect(changes.behind(table: (old: 1, new: 1), year: 2016).isEmpty != mayStand)
  }

  @Test func `a record that moved stands behind both years`() throws {
    let changes = RecordChanges(
      from: try list("a,exchange,2015,5,2,1"), to: try list("a,exchange,2016,5,2,1"))
    for year in [2015, 2016] {
      #expect(changes.behind(table: (old: 1, new: 1), year: year).map(\.id) == ["a"])
    }
    #expect(changes.behind(table: (old: 1, new: 1), year: 2017).isEmpty)
  }
}
