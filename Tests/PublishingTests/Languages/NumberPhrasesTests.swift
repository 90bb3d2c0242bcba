import Tables
import Testing

@testable import Publishing

@Suite struct NumberPhrasesTests {
  @Test(
    arguments: [
      (0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (1_234_567, 0, "1,234,567"),
      (-1000, 0, "-1,000"), (553, 1, "55.3"), (5, 1, "0.5"), (-5, 2, "-0.05"),
      (12345, 1, "1,234.5"), (Int64.min, 0, "-9,223,372,036,854,775,808"),
    ] as [(Int64, Int, String)])
  func `counts are grouped in thousands and decimals kept`(
    value: Int64, decimals: Int, english: String
  ) {
    #expect(English().number(value, decimals: decimals) == english)
  }

  @Test(
    arguments: [
      (Observation.exactly(1578), "1,578"),
      (.between(578, nil), "at least 578"),
      (.between(135, 165), "135 to 165"),
      (Observation(value: nil, lower: nil, upper: 40), "at most 40"),
      (.notAvailable, nil),
    ] as [(Observation, String?)])
  func `a figure in words says no more than is known`(figure: Observation, english: String?) {
    #expect(English().figure(figure) == english)
  }

  @Test(arguments: [
    ([], ""), (["1"], "1"), (["1", "3"], "1 and 3"), (["1", "3", "4"], "1, 3 and 4"),
  ])
  func `a list reads as part of a sentence`(items: [String], english: String) {
    #expect(English().list(items) == english)
  }
}
