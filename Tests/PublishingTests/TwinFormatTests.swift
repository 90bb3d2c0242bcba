import Tables
import Testing

@testable import Publishing

@Suite struct TwinFormatTests {
  @Test func `the data files stand in a folder of their own`() throws {
    let release = SummaryFixtures.single
    let source = DataSource(id: "deyang-2017", title: "Introduction")
    let files = try OutputFormat.data.files(Publication(release, sources: [source]), "/nowhere")
    #expect(
      files.map(\.path) == ["data/partners-by-continent.csv", "data/datapackage.json"])
    #expect(files.map(\.bytes) == Twin(of: release, sources: [source]).files.map(\.bytes))
  }
}
