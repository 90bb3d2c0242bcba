import Testing

@testable import Tables

@Suite struct CellDifferenceTests {
  typealias Row = (old: FigureCell, new: FigureCell, direction: CellDifference.Direction?)

  @Test(
    arguments: [
      (.cell(value: 1), .cell(value: 2), .higher),
      (.cell(value: 2), .cell(value: 1), .lower),
      (.cell(from: 71), .cell(from: 60, to: 70), .lower),
      (.cell(from: 71), .cell(from: 60, to: 71), nil),
      (.cell(from: 71), .cell(from: 72), nil),
      (.cell(from: 135, to: 165), .cell(from: 165, to: 180), nil),
      (.cell(from: 135, to: 165), .cell(from: 166, to: 180), .higher),
      (.cell(), .cell(value: 3), nil),
      (.cell(value: 3), .cell(), nil),
      (.cell(value: 3), .cell(value: 3), nil),
      (.cell(value: 9, decimals: 0), .cell(value: 89, decimals: 1), .lower),
      (.cell(value: 9, decimals: 0), .cell(value: 91, decimals: 1), .higher),
    ] as [Row])
  func `a change has a direction only where no bound leaves it open`(row: Row) {
    let difference = CellDifference(.revised, old: row.old, new: row.new)
    #expect(difference.direction == row.direction)
  }

  @Test func `the amount of a change is that of points, in the finer decimals`() throws {
    let points = CellDifference(
      .revised, old: .cell(value: 909, decimals: 1), new: .cell(value: 87))
    let amount = try #require(points.amount)
    #expect(amount.change == -39)
    #expect(amount.decimals == 1)
    #expect(CellDifference(.revised, old: .cell(from: 71), new: .cell(value: 90)).amount == nil)
    #expect(CellDifference(.added, old: nil, new: .cell(value: 90)).amount == nil)
    let far = CellDifference(.revised, old: .cell(value: .min), new: .cell(value: .max))
    #expect(far.amount == nil)
  }
}
