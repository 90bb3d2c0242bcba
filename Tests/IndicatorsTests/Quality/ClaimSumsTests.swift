import Register
import Testing

@testable import Indicators

struct ClaimSumsTests {
  private static let most: Int64 = 922_337_203_685_477_580

  @Test func `bounds in smaller units are as many times larger`() {
    #expect(
      FigureBounds(lower: 3, upper: 5).scaled(by: 0) == FigureBounds(lower: 3, upper: 5))
    #expect(
      FigureBounds(lower: 3, upper: 5).scaled(by: 2) == FigureBounds(lower: 300, upper: 500))
    #expect(
      FigureBounds(lower: 3, upper: nil).scaled(by: 1) == FigureBounds(lower: 30, upper: nil))
    #expect(
      FigureBounds(lower: Self.most, upper: nil).scaled(by: 1)
        == FigureBounds(lower: 9_223_372_036_854_775_800, upper: nil))
  }

  @Test func `bounds that cannot be held are none`() {
    let tooMany = Self.most + 1
    #expect(FigureBounds(lower: tooMany, upper: nil).scaled(by: 1) == nil)
    #expect(FigureBounds(lower: 3, upper: tooMany).scaled(by: 1) == nil)
  }
}
