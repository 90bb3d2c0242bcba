import Foundation
import Register
import Tables
import Testing

@testable import Release

/// A trip that two cities of a province report, followed from its figures and back.
@Suite struct MirroredTripTracingTests {
  private static let heading =
    "id,date,direction,home,partners,kind,fields,leader,level,headcount,status\n"

  private let inputs: TemporaryFolder
  private let reports: TemporaryFolder

  init() throws {
    inputs = try TemporaryFolder()
    reports = try TemporaryFolder()
  }

  private func tracing() throws -> Tracing {
    let settings = "home = [\"deyang\", \"zigong\"]\n"
    let tables = [
      "yearbook.toml": settings,
      "deyang/places.csv": "id,name,country\ndeyang,Deyang,CN\nkonin,Konin,PL\n",
      "deyang/exchanges.csv": Self.heading
        + "e1,2017-05-10,out,deyang,zigong,official,,,,6,held\n"
        + "e2,2017-06-10,out,deyang,konin,official,,,,2,held\n",
      "zigong/places.csv": "id,name,country\nzigong,Zigong,CN\n",
      "zigong/exchanges.csv": Self.heading
        + "e1,2017-05-10,in,zigong,deyang,official,,,,,held\n",
    ]
    for (path, text) in tables {
      let file = URL(filePath: inputs.path + "/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    _ = try ReleaseRun(ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017))
    return try Tracing(report: reports.path + "/2017", inputs: inputs.path)
  }

  private func place(_ card: RecordCard) -> String { "\(card.file):\(card.line)" }

  @Test func `the report that is not counted says which one is`() throws {
    let tracing = try tracing()
    let trace = try #require(try tracing.trace(record: "zigong/exchanges.csv:2").first)
    #expect(trace.reason?.en.contains("deyang/exchanges.csv:2") == true)
    #expect(Set(trace.entries.map(\.cell.table.id)) == ["records", "mirror-records"])
  }

  @Test func `the report that counts stands behind the figures, the other does not`() throws {
    let tracing = try tracing()
    let cell = try tracing.trace(cell: "exchanges-per-year/2017/total")
    #expect(cell.records.map(place) == ["deyang/exchanges.csv:2", "deyang/exchanges.csv:3"])
    let trace = try #require(try tracing.trace(record: "deyang/exchanges.csv:2").first)
    #expect(trace.reason == nil)
    #expect(trace.entries.contains { $0.cell.table.id == "exchanges-per-year" })
    #expect(trace.entries.contains { $0.cell.table.id == "mirror-records" })
  }

  @Test func `an identifier that cities share names all its records, or that of one city`() throws {
    let tracing = try tracing()
    #expect(try tracing.trace(record: "e1").count == 2)
    #expect(
      try tracing.trace(record: "zigong/e1").map { place($0.record) } == ["zigong/exchanges.csv:2"])
    for text in ["zigong/e2", "konin/e1", "e9"] {
      #expect(throws: ReleaseError.self) { try tracing.trace(record: text) }
    }
  }
}
