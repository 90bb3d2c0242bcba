import Tables
import Testing

@testable import Publishing

@Suite struct SummaryTests {
  @Test(arguments: SummaryGolden.all.keys.sorted())
  func `a release reads to the letter as it should`(fixture: String) throws {
    let release = try #require(SummaryFixtures.all[fixture])
    let golden = try #require(SummaryGolden.all[fixture])
    #expect(Summary(of: release, in: English()).text.lines == golden.lines)
  }

  @Test(arguments: SummaryFixtures.all.keys.sorted(), StatusProfile.all.map(\.id))
  func `no line is wider than 72 columns or ends in a space`(
    fixture: String, profileID: String
  ) throws {
    let release = try #require(SummaryFixtures.all[fixture])
    let profile = try #require(StatusProfile.all.first { $0.id == profileID })
    for line in Summary(of: release, profile: profile, in: English()).text.lines {
      #expect(displayWidth(of: String(line)) <= 72)
      #expect(line.last != " ")
    }
  }

  @Test(arguments: SummaryFixtures.all.keys.sorted())
  func `every number in the text is in the release`(fixture: String) throws {
    let release = try #require(SummaryFixtures.all[fixture])
    let text = Summary(of: release, in: English()).text
    #expect(WrittenNumbers(in: text).all.subtracting(WrittenNumbers(of: release).all) == [])
  }

  @Test func `a number that is in no table is found out`() {
    let numbers = WrittenNumbers(in: "Seven came in and 1,234 went out on 2017-03-04.").all
    #expect(numbers == [7, 1234, 2017, 3, 4])
  }

  @Test func `a topic without its table is left out`() {
    let text = Summary(of: SummaryFixtures.single, in: English()).text
    #expect(text.contains("Partnerships\n-----"))
    for heading in ["In brief", "Delegations", "Places and fields", "What is not known"] {
      #expect(!text.contains(heading + "\n"))
    }
  }

  @Test func `that figures are provisional is said once, and only where any is`() {
    let provisional = "Figures for 2017 are provisional and may be revised."
    let some = Summary(of: SummaryFixtures.deyang, in: English()).text
    #expect(some.lines.filter { $0 == provisional }.count == 1)
    #expect(!some.contains("[p]"))
    #expect(!Summary(of: SummaryFixtures.unknown, in: English()).text.contains("provisional"))
  }

  @Test(arguments: [
    (StatusProfile.unitedKingdom, "2017  [x]", "[x] not available"),
    (.eurostat, "2017   :", ": not available"), (.germany, "2017   .", ". not available"),
    (.china, "2017   …", "… not available"),
  ])
  func `signs are the profile's, and explained once`(
    profile: StatusProfile, line: String, explanation: String
  ) {
    let lines = Summary(of: SummaryFixtures.unknown, profile: profile, in: English()).text.lines
    #expect(lines.contains { $0.hasPrefix("  " + line) })
    #expect(lines.filter { $0.hasPrefix("  " + explanation) }.count == 1)
  }

  @Test func `a zero that is printed as a dash is explained`() {
    let lines = Summary(of: SummaryFixtures.none, profile: .germany, in: English()).text.lines
    #expect(lines.contains("  2017   –    –      –      –"))
    #expect(lines.filter { $0 == "  – none" }.count == 1)
  }

  @Test func `words stand in for signs that an office does not print`() {
    let release = SummaryFixtures.release(
      tables: [
        SummaryFixtures.delegations([["2016", "c", "1", "z", "1"], ["2017", "1", "1", "z", "2"]])
      ])
    let lines = Summary(of: release, profile: .china, in: English()).text.lines
    #expect(lines.contains("  2016  confidential    1  not applicable      1"))
  }

  @Test func `a break in the series is not compared with the year before`() {
    let release = SummaryFixtures.release(
      tables: [
        SummaryFixtures.delegations([
          ["2016", "1", "1", "x", "2"], ["2017", "1", "2", "x", "3 b"],
        ])
      ])
    #expect(
      Summary(of: release, in: English()).text.lines
        .contains("Three delegations are recorded for 2017. One came in and two went out."))
  }

  @Test func `names cannot act on a terminal`() {
    let release = SummaryFixtures.release(
      area: "De\u{1B}[31mya\nng\u{202E}", tables: [SummaryFixtures.agreements([["2017", "2"]])])
    let text = Summary(of: release, in: English()).text
    #expect(text.lines.contains("De [31mya ng, as of 31 December 2017"))
  }
}

extension String {
  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
