import Tables
import Testing

@testable import Indicators

@Suite struct NumberRunsTests {
  @Test(arguments: [
    ([], ""), ([4], "4"), ([1, 2], "1, 2"), ([1, 2, 3], "1–3"),
    ([1, 2, 3, 5, 6, 9], "1–3, 5, 6, 9"), ([7, 25, 26, 27], "7, 25–27"),
  ])
  func `three numbers in a row and more are joined`(numbers: [Int], text: String) {
    #expect(Wording.runs(of: numbers).en == text)
  }
}
