import Tables
import Testing

@testable import Publishing

@Suite struct SummaryLanguageTests {
  private static let languages: [Language] = [.chinese, .german]

  private func text(_ fixture: String, in language: Language) throws -> String {
    let release = try #require(SummaryFixtures.all[fixture])
    return Summary(
      of: FixtureWords.translated(release), profile: language.statusProfile,
      in: language.summaryPhrases
    ).text
  }

  @Test(arguments: ChineseGolden.all.keys.sorted())
  func `a release reads to the letter as it should in Chinese`(fixture: String) throws {
    let golden = try #require(ChineseGolden.all[fixture])
    #expect(try text(fixture, in: .chinese).lines == golden.lines)
  }

  @Test(arguments: GermanGolden.all.keys.sorted())
  func `a release reads to the letter as it should in German`(fixture: String) throws {
    let golden = try #require(GermanGolden.all[fixture])
    #expect(try text(fixture, in: .german).lines == golden.lines)
  }

  @Test(arguments: SummaryFixtures.all.keys.sorted(), languages)
  func `no line is wider than 72 columns or ends in a space`(
    fixture: String, language: Language
  ) throws {
    for line in try text(fixture, in: language).lines {
      #expect(displayWidth(of: String(line)) <= 72)
      #expect(line.last != " ")
    }
  }

  @Test(arguments: SummaryFixtures.all.keys.sorted())
  func `no Chinese line begins with a closing sign or ends with an opening one`(
    fixture: String
  ) throws {
    for line in try text(fixture, in: .chinese).lines {
      let shown = line.unicodeScalars.drop { $0 == " " }
      if let first = shown.first, !first.isASCII, first != "…" {
        #expect(!LineEnds.isClosing(first), "\(line)")
      }
      if let last = shown.last { #expect(!LineEnds.isOpening(last), "\(line)") }
    }
  }

  @Test(arguments: SummaryFixtures.all.keys.sorted(), languages)
  func `every number in the text is in the release`(fixture: String, language: Language) throws {
    let release = FixtureWords.translated(try #require(SummaryFixtures.all[fixture]))
    let written = WrittenNumbers(in: try text(fixture, in: language), language).all
    let known = WrittenNumbers(of: release, language).all
    #expect(written.subtracting(known) == [])
  }

  @Test func `no space stands beside a Chinese sign`() throws {
    for fixture in ["deyang", "ones", "unknown", "none"] {
      for line in try text(fixture, in: .chinese).lines {
        let shown = Array(line.drop { $0 == " " || $0 == "*" })
        for (left, right) in zip(shown, shown.dropFirst()) where left == " " || right == " " {
          #expect(!"，。、；：（）“”".contains(left == " " ? right : left), "\(line)")
        }
      }
    }
  }
}
