import Foundation
import Tables
import Testing

@testable import Publishing

@Suite struct RecordTests {
  @Test func record() throws {
    for language in [Language.chinese, .german] {
      for (name, release) in SummaryFixtures.all {
        let text = Summary(
          of: FixtureWords.translated(release), profile: language.statusProfile,
          in: language.summaryPhrases
        ).text
        try text.write(
          toFile: "/tmp/h/lanrec-\(language.rawValue)-\(name).txt", atomically: true,
          encoding: .utf8)
      }
    }
  }
}
