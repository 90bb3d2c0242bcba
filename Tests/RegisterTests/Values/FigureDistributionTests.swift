import Testing

@testable import Register

@Suite struct FigureDistributionTests {
  private func figures(_ texts: [String]) throws -> (FigureSum, FigureDistribution) {
    var sum = FigureSum()
    var distribution = FigureDistribution()
    for text in texts {
      var one = FigureSum()
      one.add(try Figure(parsing: text, as: .measure))
      sum.merge(one)
      distribution.add(one)
    }
    return (sum, distribution)
  }

  private func bounds(_ lower: Int64, _ upper: Int64?) -> FigureBounds {
    FigureBounds(lower: lower, upper: upper)
  }

  @Test(
    arguments: [
      (["10", "12", "30"], 120, 120), (["12", "30", "10"], 120, 120), (["10", "13"], 115, 115),
      (["7"], 70, 70), (["10", "20", ">100"], 200, 200), (["10", "20", "~30", "40"], 235, 265),
      (["10", "10", "10", "99"], 100, 100), (["10", ""], 100, 100), (["0.5", "2"], 13, 13),
      (["0.25", "0.5", "1"], 5, 5), (["10-12", "20"], 150, 160), (["<10", "<=3"], 0, 60),
    ] as [([String], Int64, Int64)])
  func `the median lies between those of the bounds`(
    texts: [String], lower: Int64, upper: Int64
  ) throws {
    #expect(try figures(texts).1.median == bounds(lower, upper))
  }

  @Test func `a median without an upper bound in the middle has none`() throws {
    #expect(try figures(["10", ">100"]).1.median == bounds(555, nil))
    #expect(try figures([">100"]).1.median == bounds(1010, nil))
    #expect(try figures([">=5", ">=7", "6"]).1.median == bounds(60, nil))
  }

  @Test(
    arguments: [
      (["10", "12", "30"], 173, 173), (["10", "12", "33"], 183, 183),
      (["10", "11", "12", "10"], 108, 108),
      (["10", "~20"], 140, 160), (["10", ""], 100, 100), (["~30", "10", "10"], 156, 177),
      (["~40", "10", "10"], 186, 214),
      (["0.5", "2"], 13, 13), (["1", "1", "1", "1", "1", "1", "1", "1", "1", "1.5"], 11, 11),
    ] as [([String], Int64, Int64)])
  func `the mean is rounded once, and its bounds outwards`(
    texts: [String], lower: Int64, upper: Int64
  ) throws {
    #expect(try figures(texts).0.mean == bounds(lower, upper))
  }

  @Test func `a mean of a figure without an upper bound has none`() throws {
    #expect(try figures(["10", ">100"]).0.mean == bounds(555, nil))
    #expect(try figures(["10", ">100", ""]).0.mean == bounds(555, nil))
  }

  @Test func `nothing stated has neither mean nor median`() throws {
    let (sum, distribution) = try figures(["", ""])
    #expect(sum.mean == nil)
    #expect(distribution.median == nil)
    #expect((distribution.stated, distribution.count) == (0, 2))
  }

  @Test func `a number too large has no average`() throws {
    var sum = FigureSum()
    sum.add(FigureBounds(lower: .max / 5, upper: .max / 5), isStated: true)
    var distribution = FigureDistribution()
    distribution.add(sum)
    #expect(sum.mean == nil)
    #expect(distribution.median == nil)
  }

  @Test func `a number has a median as long as ten times it can be held`() {
    let large = Int64.max / 100
    var sum = FigureSum()
    sum.add(FigureBounds(lower: large, upper: large), isStated: true)
    var distribution = FigureDistribution()
    distribution.add(sum)
    #expect(distribution.median == bounds(large * 10, large * 10))
  }

  @Test func `parts merge in any order and scale`() throws {
    let texts = ["10", "0.25", ">100", "", "~30", "7", "7", "2.5"]
    let whole = try figures(texts).1
    for split in texts.indices {
      var left = try figures(Array(texts[..<split])).1
      var right = try figures(Array(texts[split...])).1
      var turned = right
      turned.merge(left)
      left.merge(right)
      right = turned
      #expect(left == whole && right == whole)
    }
  }

  @Test func `a number too large leaves no average in whatever it is merged`() throws {
    var large = FigureSum()
    large.add(FigureBounds(lower: .max / 5, upper: .max / 5), isStated: true)
    var (left, right) = (FigureDistribution(), FigureDistribution())
    left.add(large)
    // The finer scale of this figure is more than the other can be brought to.
    right = try figures(["0.25", "0.5", "1", "1.5"]).1
    var turned = right
    turned.merge(left)
    left.merge(right)
    #expect(left.median == nil)
    #expect(turned.median == nil)
    var third = try figures(["7"]).1
    third.merge(left)
    left.merge(try figures(["7"]).1)
    #expect(third.median == nil)
    #expect(left.median == nil)
  }

  @Test func `a sum too large leaves no median`() throws {
    var large = FigureSum()
    for _ in 0..<2 { large.add(FigureBounds(lower: .max, upper: .max), isStated: true) }
    var distribution = try figures(["7", "8"]).1
    distribution.add(large)
    #expect(distribution.median == nil)
  }
}
