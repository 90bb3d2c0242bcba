import Testing

@testable import Publishing

@Suite struct NotesSheetTests {
  /// An upright page holds 987 pixels: 48 rows of 15 points, 20 pixels, leave 27, which are 20.25
  /// points. In a program that prints most on a page 78 more are left, 105: six rows pass them.
  @Test(arguments: [(48, 20.25, 0), (48, 21.0, 6), (10, 590.0, 0), (10, 591.0, 44)])
  func `a title does not stand at the foot of a page without its rows`(
    rows: Int, points: Double, lines: Int
  ) {
    let gap = NotesSheet.gap(after: Array(repeating: 15, count: rows), before: points)
    #expect(gap == Array(repeating: .space(15), count: lines))
  }
}
