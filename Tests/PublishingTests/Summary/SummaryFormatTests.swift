import Tables
import Testing

@testable import Publishing

@Suite struct SummaryFormatTests {
  @Test func `one text a language is written`() throws {
    let directory = try TemporaryDirectory()
    let files = try OutputFormat.summary.write(
      Publication(SummaryFixtures.deyang, languages: [.english]), directory.path)
    #expect(files == [PublishedFile(path: "summary-2017.en.txt")])
    let bytes = try directory.bytes(of: "summary-2017.en.txt")
    #expect(bytes == Array(SummaryGolden.deyang.utf8))
  }

  @Test func `a folder that is not there is named`() {
    let error = #expect(throws: PublishingError.self) {
      try OutputFormat.summary.write(Publication(SummaryFixtures.single), "/nowhere")
    }
    #expect(
      error?.description == "cannot write '/nowhere/summary-2017.en.txt': no such file or directory"
    )
    #expect(error?.code == .notCreated)
  }
}
