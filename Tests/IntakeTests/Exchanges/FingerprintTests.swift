import Testing

@testable import Intake

@Suite struct FingerprintTests {
  @Test(arguments: [("", "\0"), ("a", "a\0"), ("12345678", "123456780"), ("ab", "ba")])
  func `texts that differ have fingerprints that differ`(left: String, right: String) {
    #expect(Fingerprint(left.utf8Span.span) != Fingerprint(right.utf8Span.span))
  }

  @Test func `a text has one fingerprint wherever it stands`() {
    let letters = Array("Städtepartnerschaft 友好城市 friendship cities".utf8)
    for count in 0...letters.count {
      let text = Array(letters.prefix(count))
      let inside = Array("before".utf8) + letters + CSVCell.padding
      let cell = CSVCell(inside.span, 6, count: count)
      #expect(Fingerprint(cell) == Fingerprint(text.span), "\(count) bytes")
    }
  }
}
