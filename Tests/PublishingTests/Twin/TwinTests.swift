import Testing

@testable import Publishing

@Suite struct TwinTests {
  @Test func `every table has a file, and the descriptor comes last`() {
    let twin = Twin(of: TwinFixture.release, sources: TwinFixture.sources)
    #expect(
      twin.files.map(\.path) == [
        "exchanges-per-year.csv", "symposium-attendance.csv", "records.csv", "datapackage.json",
      ])
    #expect(twin.files[2].bytes == DataResource(TwinFixture.records).bytes)
  }

  @Test func `the apostrophe is a choice for the whole twin`() {
    let twin = Twin(of: TwinFixture.release, guardsFormulas: false)
    #expect(twin.files[2].bytes == DataResource(TwinFixture.records, guardsFormulas: false).bytes)
    #expect(twin.files[2].bytes != DataResource(TwinFixture.records).bytes)
  }

  @Test func `the same release has the same bytes`() {
    #expect(
      Twin(of: TwinFixture.release).files.map(\.bytes)
        == Twin(of: TwinFixture.release).files.map(\.bytes))
  }
}
