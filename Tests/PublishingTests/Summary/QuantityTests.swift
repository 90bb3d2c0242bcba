import Tables
import Testing

@testable import Publishing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("7", .exactly(7)), ("0", .exactly(0)), ("7+", .atLeast(7)), ("0+", nil), ("..7", .atMost(7)),
      ("6..7", .between(6, 7)), ("7..7", .exactly(7)), ("0..7", .atMost(7)), ("x", nil), ("z", nil),
      ("c", nil), ("x 0/7", nil),
    ] as [(String, Quantity?)])
  func `a quantity says what is known and no more`(figure: String, quantity: Quantity?) {
    #expect(Quantity(Observation(written: figure)) == quantity)
  }

  @Test func `a figure without a lower bound is at most its upper one`() {
    let figure = Observation(value: nil, lower: nil, upper: 3)
    #expect(Quantity(figure) == .atMost(3))
    #expect(English().known(figure) == "at most 3")
  }

  @Test(arguments: [
    ("0..3", "at most 3"), ("1..3", "1 to 3"), ("0+", nil), ("0", "0"), ("2+", "at least 2"),
  ])
  func `that a figure is not negative is not worth a word`(figure: String, words: String?) {
    #expect(English().known(Observation(written: figure)) == words)
  }

  @Test(
    arguments: [
      (.exactly(0), "no places"), (.exactly(1), "one place"), (.exactly(12), "twelve places"),
      (.exactly(13), "13 places"), (.exactly(1204), "1,204 places"),
      (.atLeast(1), "at least one place"),
      (.atLeast(2), "at least two places"), (.atMost(1), "at most one place"),
      (.between(1, 2), "one or two places"), (.between(11, 13), "11 to 13 places"),
      (.between(5, 12), "five to twelve places"), (.between(12, 13), "12 or 13 places"),
    ] as [(Quantity, String)])
  func `numbers to twelve are words, and nouns agree with them`(quantity: Quantity, words: String) {
    #expect(English().count(quantity, "place", "places") == words)
  }
}
