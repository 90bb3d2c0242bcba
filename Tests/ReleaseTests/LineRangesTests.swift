import Testing

@testable import Release

struct LineRangesTests {
  @Test(
    arguments: [
      ([], ""), ([4], "4"), ([4, 5], "4, 5"), ([4, 5, 6], "4–6"), ([4, 4, 5, 6], "4–6"),
      ([1, 3, 4, 6, 7, 8, 20], "1, 3, 4, 6–8, 20"),
    ] as [([Int], String)])
  func `neighbours are drawn together`(lines: [Int], text: String) {
    #expect(LineRanges(lines).description == text)
  }

  @Test func `no more than the limit is told`() {
    #expect(LineRanges(stride(from: 1, through: 9, by: 2), limit: 5).description == "1, 3, 5, 7, 9")
    #expect(
      LineRanges(stride(from: 1, through: 11, by: 2), limit: 5).description == "1, 3, 5, 7, 9, …")
  }
}
