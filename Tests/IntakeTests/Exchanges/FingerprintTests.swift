import Testing

@testable import Intake

@Suite struct FingerprintTests {
  @Test(arguments: [("", "\0"), ("a", "a\0"), ("12345678", "123456780"), ("ab", "ba")])
  func `texts that differ have fingerprints that differ`(left: String, right: String) {
    #expect(Fingerprint(left.utf8Span.span) != Fingerprint(right.utf8Span.span))
  }

  @Test(arguments: [1, 7, 8, 9, 15, 16, 17, 24, 31, 32, 33, 40])
  func `every byte of a text counts in the fingerprint and in the hash of a leader`(count: Int) {
    let text = Array("Zhao Wei of the Foreign Affairs Office, Wuhan".utf8.prefix(count))
    let whole = Fingerprint(text.span)
    let hash = PlainExchangeDecoder.leaderHash(text.span)
    for place in text.indices {
      for bit in 0..<7 {
        var other = text
        other[place] ^= 1 << UInt8(bit)
        #expect(Fingerprint(other.span).high != whole.high, "byte \(place), bit \(bit)")
        let otherHash = PlainExchangeDecoder.leaderHash(other.span)
        #expect(otherHash != hash, "byte \(place), bit \(bit)")
      }
    }
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
