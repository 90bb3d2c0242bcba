import Testing

@testable import Publishing

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("5", 5, 0), ("55.3", 553, 1), ("-0.5", -5, 1), ("100.0", 1_000, 1),
    ("9223372036854775807", Int64.max, 0),
  ])
  func `a number is whole multiples of its last decimal`(
    text: String, value: Int64, decimals: Int
  ) throws {
    let number = try #require(WrittenNumber(text))
    #expect(number.value == value)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ".5", "5.", "1.2.3", "1e3", "+5", " 5", "5 ", "1,5", "5-", "9223372036854775808", "五",
  ])
  func `any other text is no number`(text: String) {
    #expect(WrittenNumber(text) == nil)
  }
}
