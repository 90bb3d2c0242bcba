import Foundation
import Indicators
import Register
import Tables
import Testing

@testable import Release

/// What a release says of a file that was not made for it.
@Suite struct ForeignRowsTests {
  private static let settings = """
    home = ["ulm-de"]
    [[mapping]]
    file = "liste.csv"
    table = "partnerships"
    columns = { partner = "Ort", established = "Seit" }
    fixed = { home = "Ulm", kind = "friendship" }
    places = { home = { country-is = "DE" }, partner = { country = "Land" } }
    [[mapping]]
    file = "liste.csv"
    table = "exchanges"
    columns = { partners = "Ort", date = "Reise" }
    fixed = { home = "Ulm", direction = "out" }
    places = { home = { country-is = "DE" }, partners = { country = "Land" } }

    """

  private func inputs(_ rows: [String]) throws -> TemporaryFolder {
    let inputs = try TemporaryFolder()
    let text = (["Nr.;Reise;Land;Ort;Seit"] + rows).joined(separator: "\n") + "\n"
    for (name, text) in [("yearbook.toml", Self.settings), ("liste.csv", text)] {
      try text.write(toFile: inputs.path + "/" + name, atomically: false, encoding: .utf8)
    }
    return inputs
  }

  @Test func `rejected rows are shown as they stand in their file`() throws {
    let inputs = try inputs([
      "1;2016;FI;Lahti;Herbst", "2;\"im\nMai\";PL;Konin;1990", "3;2017;FI",
      "4;2016;FI;Oulu;1985",
    ])
    let rows = { (publishes: Bool) in
      try Survey(of: inputs.path, year: 2017, publishes: publishes).rejections
    }
    #expect(
      try rows(true).map { "\($0.origin.line) \($0.check) \($0.original)" } == [
        "2 unreadable-date 1;2016;FI;Lahti;Herbst",
        "3 unreadable-date 2;\"im\nMai\";PL;Konin;1990", "5 missing-cell 3;2017;FI",
      ])
    #expect(try rows(false).map(\.origin) == rows(true).map(\.origin))
  }

  @Test func `a file that is read as two tables has two entries, made places none`() throws {
    let inputs = try inputs(["1;2016;FI;Lahti;1985", "2;2017;FI;Oulu;1990"])
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: inputs.path, reports: "", year: 2017)
    let release = try #require(Assembly(survey, request: request)).release
    let table = try #require(release.table("data-quality"))
    let keys = table.rows.map { table.key(of: $0).joined(separator: ",") }
    #expect(
      keys.filter { $0.hasPrefix("input:") } == [
        "input:liste.csv (partnerships),accepted", "input:liste.csv (exchanges),accepted",
      ])
    let files = survey.register.files.filter(\.holdsRecords)
    #expect(files.map(\.table) == ["settings", "partnerships", "exchanges"])
    #expect(files.map(\.read) == [0, 2, 2])
    #expect(survey.register.files.compactMap(\.madePlaces) == [3, 0])
    #expect(survey.register.places.map(\.id).sorted() == ["lahti-fi", "oulu-fi", "ulm-de"])
  }

  @Test func `a partnership and a delegation of one row are both traced`() throws {
    let inputs = try inputs(["1;2016;FI;Lahti;1985", "2;2017;FI;Oulu;1990"])
    let reports = try TemporaryFolder()
    let run = try ReleaseRun(
      ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017))
    let tracing = try Tracing(report: run.folder, inputs: inputs.path)
    let traces = try tracing.trace(record: "liste-2")
    #expect(traces.count == 2)
    #expect(traces.allSatisfy { !$0.entries.isEmpty })
    #expect(try tracing.trace(record: "liste.csv:2").count == 2)
  }

  @Test func `what stands in no row is not made, but what stands in every record is`() throws {
    let inputs = try inputs(["1;2016;FI;Lahti"])
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    #expect(survey.register.places.map(\.id) == ["ulm-de"])
    #expect(Set(survey.findings.map(\.check)) == ["missing-cell"])
  }
}
