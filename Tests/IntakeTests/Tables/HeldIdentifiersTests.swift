import Register
import Testing

@testable import Intake

@Suite struct HeldIdentifiersTests {
  @Test(arguments: [
    ("deyang", "deyang", true), ("deyang", "deyanG", false), ("p1", "p2", false),
    ("köln", "köln", true), ("k\u{F6}ln", "ko\u{308}ln", true), ("koln", "köln", false),
    // The Kelvin sign, the Greek question mark and the Greek varia.
    ("K1", "\u{212A}1", true), ("a;", "a\u{37E}", true), ("a`", "a\u{1FEF}", true),
    ("longer-than-eight;", "longer-than-eight\u{37E}", true), ("德阳", "德陽", false),
  ])
  func `an identifier is the same however its letters are composed`(
    first: String, second: String, isSame: Bool
  ) {
    for (one, other) in [(first, second), (second, first)] {
      var identifiers = HeldIdentifiers()
      let origin = Origin(file: 2, line: 7)
      #expect(identifiers.insert(one.utf8Span.span, at: origin) == nil)
      let found = identifiers.insert(other.utf8Span.span, at: Origin(file: 2, line: 8))
      #expect(found == (isSame ? origin : nil))
    }
  }
}
