import Testing

@testable import Tables

@Suite struct TableComparisonTests {
  private func change(
    _ old: FigureCell?, _ new: FigureCell?, isOfSamePeriod: Bool = true
  ) -> CellChange? {
    let comparison = TableComparison(
      from: .table(old.map { [$0] } ?? []), to: .table(new.map { [$0] } ?? []),
      isOfSamePeriod: isOfSamePeriod)
    if comparison.stable > 0 { return .stable }
    return comparison.differences.count == 1 ? comparison.differences[0].change : nil
  }

  typealias Row = (old: FigureCell?, new: FigureCell?, change: CellChange?)

  @Test(
    arguments: [
      (.cell("2016", "in", value: 1), .cell("2016", "in", value: 1), .stable),
      (.cell("2016", "in", value: 1), .cell("2016", "in", value: 2), .revised),
      (.cell("2016", "in", from: 71), .cell("2016", "in", from: 71, to: 80), .revised),
      (.cell("2016", "in", from: 71), .cell("2016", "in", from: 72), .revised),
      (
        .cell("2016", "in", from: 71, stated: (3, 5)),
        .cell("2016", "in", from: 71, stated: (3, 6)), .revised
      ),
      (
        .cell("2016", "in", from: 71, stated: (3, 5)),
        .cell("2016", "in", from: 71, stated: (4, 5)), .revised
      ),
      (.cell("2016", "in", marked: .notAvailable), .cell("2016", "in", value: 0), .revised),
      (
        .cell("2016", "in", value: 1, marked: .provisional), .cell("2016", "in", value: 1),
        .remarked
      ),
      (
        .cell("2016", "in", value: 1, marked: .provisional), .cell("2016", "in", value: 2), .revised
      ),
      (nil, .cell("2016", "in", value: 1), .added), (.cell("2016", "in", value: 1), nil, .removed),
      (
        .cell("2016", "in", value: 9), .cell("2016", "in", value: 90, decimals: 1), .stable
      ),
      (
        .cell("2016", "in", value: 9), .cell("2016", "in", value: 91, decimals: 1), .revised
      ),
      (
        .cell("2016", "in", value: .max / 10), .cell("2016", "in", value: .max - 7, decimals: 1),
        .stable
      ),
      (
        .cell("2016", "in", value: .max / 10 + 1), .cell("2016", "in", value: 1, decimals: 1),
        .revised
      ),
    ] as [Row])
  func `a cell is revised, re-marked, added, removed or stable`(row: Row) {
    #expect(change(row.old, row.new) == row.change)
  }

  @Test(arguments: [
    ("2016", true, CellChange.revised), ("2016", false, .revised), ("_T", true, .revised),
    ("_T", false, .updated),
  ])
  func `a figure of all years is revised only where both releases have one reference day`(
    year: String, isOfSamePeriod: Bool, expected: CellChange
  ) {
    let cells = [FigureCell.cell(year, "in", value: 1), .cell(year, "in", value: 2)]
    #expect(change(cells[0], cells[1], isOfSamePeriod: isOfSamePeriod) == expected)
  }

  @Test func `figures of two units are never held against each other`() {
    let comparison = TableComparison(
      from: .table([.cell("2016", "in", value: 1)]),
      to: .table([.cell("2016", "in", value: 1, unit: "person")]), isOfSamePeriod: true)
    #expect(comparison.differences.map(\.change) == [.added, .removed])
  }

  @Test func `cells come in the order of the new table, and removed ones last`() {
    let comparison = TableComparison(
      from: .table([
        .cell("2015", "in", value: 1), .cell("2016", "in", value: 1),
        .cell("2016", "out", value: 5),
      ]),
      to: .table([
        .cell("2017", "in", value: 1), .cell("2016", "in", value: 2),
        .cell("2016", "out", value: 5),
      ]), isOfSamePeriod: true)
    #expect(
      comparison.differences.map(\.key) == [["2017", "in"], ["2016", "in"], ["2015", "in"]])
    #expect(comparison.stable == 1)
    #expect(CellChange.allCases.map(comparison.count) == [1, 0, 0, 1, 1, 1])
    #expect(!comparison.hasSameFigures)
  }

  @Test func `marks alone leave the figures the same`() {
    let comparison = TableComparison(
      from: .table([.cell("2016", "in", value: 1, marked: .provisional)]),
      to: .table([.cell("2016", "in", value: 1)]), isOfSamePeriod: true)
    #expect(comparison.hasSameFigures)
  }

  @Test func `a table named by other dimensions is laid out anew, not compared`() {
    let comparison = TableComparison(
      from: .table([.cell("2016", value: 1)], by: ["year"]),
      to: .table([.cell("2016", "in", value: 1)]), isOfSamePeriod: true)
    #expect(comparison.standing == .relaid)
    #expect(comparison.differences.isEmpty)
    #expect(!comparison.hasSameFigures)
  }

  @Test func `a category is called as in the new table, else as in the old`() {
    var old = FigureTable.table(
      [.cell("jinan", value: 1), .cell("konin", value: 1)], by: ["host"])
    var new = old
    old.dimensions[0].labels = [
      "jinan": Wording(verbatim: "Ji’nan"), "konin": Wording(verbatim: "Konin"),
    ]
    new.dimensions[0].labels = ["jinan": Wording(verbatim: "Jinan")]
    let comparison = TableComparison(from: old, to: new, isOfSamePeriod: true)
    #expect(comparison.labels(of: ["jinan"]) == [Wording(verbatim: "Jinan")])
    #expect(comparison.labels(of: ["konin"]) == [Wording(verbatim: "Konin")])
  }

  @Test func `each unit is named once, in reading order`() {
    let cells: [FigureCell] = [
      .cell("2015", "in", value: 1, unit: "person"), .cell("2015", "out", value: 1),
      .cell("2016", "in", value: 1, unit: "person"), .cell("2016", "out", value: 1),
    ]
    var table = FigureTable.table(cells)
    table.units = ["person": Wording(verbatim: "persons")]
    let names = [Wording(verbatim: "persons"), Wording(verbatim: "delegation")]
    let added = TableComparison(from: nil, to: table, isOfSamePeriod: true)
    #expect(added.units == names)
    let removed = TableComparison(from: table, to: nil, isOfSamePeriod: true)
    #expect(removed.units == names)
  }

  @Test func `what is new, gone, revised or of another day is another figure`() {
    #expect(
      CellChange.allCases.filter(\.isOfFigures) == [.revised, .updated, .added, .removed])
  }
}
