import Foundation
@testable import Release
import Tables
import Testing

/// A trace where the inputs are no longer those of the release.
@Suite struct ChangedInputsTests {
  /// A release of 2017 and a copy of its inputs, which a test may change.
  private func release(
    _ change: (String) throws -> Void, _ body: (Tracing) throws -> Void
  ) throws {
    let inputs = try TemporaryFolder(copyOf: Repository.inputs)
    try change(inputs.path)
    try body(Tracing(report: "\(Repository.reports)/2017", inputs: inputs.path))
  }

  private func append(_ line: String, to path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + line + "\n").write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func `changed, added and removed files are named`() throws {
    try release { folder in
      try append("more,2016-12-05,in,deyang,konin,,,,,3,held,,", to: folder + "/exchanges.csv")
      try FileManager.default.removeItem(atPath: folder + "/context.csv")
      try FileManager.default.createDirectory(
        atPath: folder + "/more", withIntermediateDirectories: false)
      try "id,title\nletter,A letter\n".write(
        toFile: folder + "/more/sources.csv", atomically: false, encoding: .utf8)
    } _: { tracing in
      #expect(
        tracing.report.changes == [
          InputChange(path: "context.csv", kind: .removed),
          InputChange(path: "exchanges.csv", kind: .changed),
          InputChange(path: "more/sources.csv", kind: .added),
        ])
    }
  }

  @Test func `a figure that the inputs of now give otherwise is said to be`() throws {
    try release { folder in
      try append("more,2016-12-05,in,deyang,konin,,,,,3,held,,", to: folder + "/exchanges.csv")
    } _: { tracing in
      let changed = try tracing.trace(cell: "exchanges-per-year/2016/in")
      #expect(changed.published?.value == 1)
      #expect(changed.cell.figure?.value == 2)
      #expect(changed.isOtherwisePublished)
      #expect(changed.records.map(\.id).contains("more"))
      let same = try tracing.trace(cell: "exchanges-per-year/2015/in")
      #expect(same.published?.value == 4)
      #expect(!same.isOtherwisePublished)
    }
  }

  @Test func `an address means the row that stands published there`() throws {
    try release { folder in
      // Siegen-Wittgenstein passes Konin, which stands first in the published table.
      for day in 11...19 {
        try append(
          "more-\(day),2016-12-\(day),in,deyang,siegen-wittgenstein,,,,,3,held,,",
          to: folder + "/exchanges.csv")
      }
    } _: { tracing in
      let trace = try tracing.trace(cell: "'6 Visits by place'!C10")
      #expect(trace.cell.labels.map(\.label.en) == ["Konin"])
      #expect(trace.cell.row == 1)
      #expect(trace.published?.value == 8)
      #expect(trace.address == "'6 Visits by place'!C10")
    }
  }

  @Test func `an address means the sheet, row and column that stand published there`() throws {
    try release { folder in
      // Without these there are fewer tables and fewer columns, and the notes are others.
      for file in ["claims", "partnerships"] {
        try FileManager.default.removeItem(atPath: "\(folder)/\(file).csv")
      }
      let path = folder + "/exchanges.csv"
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      try (lines.prefix(4).joined(separator: "\n") + "\n").write(
        toFile: path, atomically: false, encoding: .utf8)
    } _: { tracing in
      let trace = try tracing.trace(cell: "'24 Participations'!C9")
      #expect(trace.cell.table.id == "participations")
      #expect(trace.cell.number == 24)
      #expect(trace.cell.heading.id == "participations")
      #expect(trace.cell.labels.map(\.label.en) == ["IUC programme", "2017"])
      #expect(trace.address == "'24 Participations'!C9")
      let visits = try tracing.trace(cell: "6!C10")
      #expect(visits.cell.labels.map(\.label.en) == ["Konin"])
      #expect(visits.published?.value == 8)
      #expect(visits.cell.figure?.value == 2)
    }
  }

  @Test func `inputs as they were say nothing`() throws {
    try release { _ in
    } _: { tracing in
      #expect(tracing.report.changes.isEmpty)
    }
  }
}
