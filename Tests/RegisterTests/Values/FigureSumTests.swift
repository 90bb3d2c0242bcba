import Register
import Testing

@Suite struct FigureSumTests {
  /// The parts, the bounds of their sum, and how many are stated.
  @Test(
    arguments: [
      ([], 0, 0, 0), (["6", "12"], 18, 18, 2), (["6", ">150"], 157, nil, 2),
      (["6", "~150"], 141, 171, 2), (["6", ""], 6, nil, 1), ([""], 0, nil, 0),
      (["5-5", "6"], 11, 11, 2), (["<=5", "6"], 6, 11, 2), (["nearly 35", "1"], 33, 35, 2),
    ] as [([String], Int64, Int64?, Int64)])
  func `a sum has the bounds of its parts`(
    _ parts: [String], _ lower: Int64, _ upper: Int64?, _ stated: Int64
  ) throws {
    var sum = FigureSum()
    for part in parts { sum.add(try Figure(parsing: part, as: .count)) }
    #expect(sum.bounds == FigureBounds(lower: lower, upper: upper))
    #expect(sum.stated == stated)
    #expect(sum.count == Int64(parts.count))
  }

  @Test func `parts with different decimals are added at the finest scale`() throws {
    var sum = FigureSum()
    for part in ["1.5", "2", "0.25"] { sum.add(try Figure(parsing: part, as: .measure)) }
    #expect(sum.decimals == 2)
    #expect(sum.bounds == FigureBounds(lower: 375, upper: 375))
  }

  @Test func `a sum beyond 64 bits is reported`() throws {
    let large = try #require(Figure(.exact, Figure.largest))
    var sum = FigureSum()
    for _ in 0..<9223 { sum.add(large) }
    #expect(sum.bounds?.lower == 9_222_999_999_999_990_777)
    sum.add(large)
    #expect(sum.hasOverflowed)
    #expect(sum.bounds == nil)
    sum.add(try #require(Figure(.exact, 1)))
    #expect(sum.hasOverflowed)
    #expect(sum.count == 9225)
  }

  @Test func `bounds meet where they share a number`() {
    let part = FigureBounds(lower: 5, upper: 9)
    #expect(part.intersects(FigureBounds(lower: 9, upper: nil)))
    #expect(!part.intersects(FigureBounds(lower: 10, upper: nil)))
    #expect(part.intersects(FigureBounds(lower: 0, upper: 5)))
    #expect(!part.intersects(FigureBounds(lower: 0, upper: 4)))
  }

  @Test(arguments: [(Int64.max, Int64?.none), (0, .max)])
  func `a sum is reported whose lower or whose upper bound is beyond 64 bits`(
    lower: Int64, upper: Int64?
  ) {
    var sum = FigureSum()
    for _ in 0..<2 { sum.add(FigureBounds(lower: lower, upper: upper), isStated: true) }
    sum.add(FigureBounds(lower: 1, upper: 1), isStated: true)
    #expect(sum.hasOverflowed)
    var scaled = FigureSum()
    scaled.add(FigureBounds(lower: lower, upper: upper), isStated: true)
    scaled.add(FigureBounds(lower: 1, upper: 1), isStated: true, decimals: 1)
    #expect(scaled.hasOverflowed)
  }
}
