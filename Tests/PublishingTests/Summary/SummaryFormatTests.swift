import Tables
import Testing

@testable import Publishing

@Suite struct SummaryFormatTests {
  @Test func `one text a language is made`() throws {
    let files = try OutputFormat.summary.files(
      Publication(SummaryFixtures.deyang, languages: [.english]), "/nowhere")
    #expect(files.map(\.path) == ["summary-2017.en.txt"])
    #expect(files.map(\.bytes) == [Array(SummaryGolden.deyang.utf8)])
  }
}
