import Tables
import Testing

@testable import Publishing

@Suite struct StatusProfileTests {
  @Test(arguments: StatusProfile.all)
  func `a profile has a mark for every status`(profile: StatusProfile) {
    for status in Status.all {
      #expect(profile.mark(for: status) != nil, "\(profile.id): \(status.rawValue)")
    }
  }

  @Test func `profiles are told apart by their identifier`() {
    #expect(StatusProfile.all.map(\.id) == ["uk", "eurostat", "de", "cn"])
  }

  @Test(
    arguments: [
      (Status.notAvailable, "[x]", ":", ".", "…"),
      (.notApplicable, "[z]", "m", "x", ""),
      (.confidential, "[c]", "c", ".", ""),
      (.estimated, "[e]", "e", "s", ""),
      (.provisional, "[p]", "p", "p", ""),
      (.revised, "[r]", "r", "r", ""),
      (.breakInSeries, "[b]", "b", "", "|"),
    ])
  func `each office prints its own sign`(
    status: Status, unitedKingdom: String, eurostat: String, germany: String, china: String
  ) {
    #expect(StatusProfile.unitedKingdom.mark(for: status)?.sign == unitedKingdom)
    #expect(StatusProfile.eurostat.mark(for: status)?.sign == eurostat)
    #expect(StatusProfile.germany.mark(for: status)?.sign == germany)
    #expect(StatusProfile.china.mark(for: status)?.sign == china)
  }

  @Test func `what an office says in words is no sign`() {
    #expect(StatusProfile.germany.breakInSeries == .words(sign: ""))
    #expect(StatusProfile.china.provisional == .words(sign: ""))
  }

  @Test func `each language has the marks of its country`() {
    #expect(Language.allCases.map(\.statusProfile.id) == ["uk", "cn", "de"])
    let release = SampleRelease.release
    #expect(Publication(release).profile(in: .german) == .germany)
    #expect(Publication(release, profile: .eurostat).profile(in: .german) == .eurostat)
  }
}
