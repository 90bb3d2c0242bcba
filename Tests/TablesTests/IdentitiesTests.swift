import Testing

@testable import Tables

/// A table whose figures do not agree is found out, and one whose figures do is not.
@Suite struct IdentitiesTests {
  private static let partlyStated = Observation(
    value: nil, lower: 10, upper: nil, status: .estimated, covered: 1, of: 3)
  private static let unstated = Observation(
    value: nil, lower: nil, upper: nil, status: .notAvailable, covered: 0, of: 2)

  @Test(
    arguments: [
      ([.exactly(3), .exactly(2)], .exactly(5), true),
      ([.exactly(3), .exactly(2)], .exactly(4), false),
      ([.exactly(3), .exactly(2)], .exactly(6), false),
      ([.exactly(3), .notAvailable], .exactly(3), true),
      ([.notAvailable, .notAvailable], .notAvailable, true),
      ([.notAvailable, .notAvailable], .exactly(0), true),
      ([.exactly(1), .notAvailable], .notAvailable, false),
      ([.exactly(3), .exactly(2)], .notApplicable, true),
      ([.exactly(3), .between(1, 4)], .between(4, 7), true),
      ([.exactly(3), .between(1, 4)], .between(4, 8), false),
      ([.exactly(3), .between(1, 4)], .between(3, 7), false),
      ([.exactly(3), .between(71, nil)], .between(74, nil), true),
      ([.exactly(3), .between(71, nil)], .exactly(74), false),
      ([.exactly(3), unstated], .between(3, nil), true),
      ([.exactly(3), unstated], .exactly(3), false),
      ([.exactly(.max), .exactly(1)], .notAvailable, true),
      ([.between(.max, nil), .exactly(1)], .notAvailable, true),
      ([.between(.max, nil), .exactly(1), .exactly(1)], .notAvailable, true),
      ([.between(1, .max), .exactly(1)], .notAvailable, true),
      ([.between(1, .max), .exactly(1), .exactly(1)], .notAvailable, true),
    ] as [([Observation], Observation, Bool)])
  func `an additive total is the sum of its parts`(
    _ parts: [Observation], _ total: Observation, _ holds: Bool
  ) {
    #expect(PartWhole(parts).agrees(with: total, .additive) == holds)
    #expect(table(parts, total, .additive).brokenIdentities.isEmpty == holds)
  }

  @Test(arguments: [(3, true), (2, false), (4, false)])
  func `the coverage of a total is that of its parts`(_ of: Int, _ holds: Bool) {
    var total = Self.partlyStated
    total.of = of
    #expect(PartWhole([Self.partlyStated]).agrees(with: total, .additive) == holds)
  }

  @Test(
    arguments: [
      ([.exactly(3), .exactly(2)], .exactly(3), true),
      ([.exactly(3), .exactly(2)], .exactly(5), true),
      ([.exactly(3), .exactly(2)], .exactly(2), false),
      ([.exactly(3), .exactly(2)], .exactly(6), false),
      ([.exactly(3), .exactly(2)], .between(3, 6), false),
      ([.exactly(3), .between(1, nil)], .between(3, nil), true),
    ] as [([Observation], Observation, Bool)])
  func `a total of distinct things is between the largest part and the sum`(
    _ parts: [Observation], _ total: Observation, _ holds: Bool
  ) {
    #expect(table(parts, total, .distinct).brokenIdentities.isEmpty == holds)
  }

  @Test func `a total reckoned on its own is anything`() {
    #expect(table([.exactly(3)], .exactly(40), .nonadditive).brokenIdentities.isEmpty)
  }

  @Test(
    arguments: [
      (.exactly(5), true), (.exactly(4), false), (.exactly(6), false), (.between(4, 5), false),
      (.notApplicable, true), (.notAvailable, false),
    ] as [(Observation, Bool)])
  func `a total column is that of the columns beside it`(_ total: Observation, _ holds: Bool) {
    let columns = ["in", "out", "_T"].map { direction in
      Column.counted(
        direction, .additive, [Coordinate(dimension: "direction", category: direction)])
    }
    let row = Row(cells: [
      .observation(.exactly(3)), .observation(.exactly(2)), .observation(total),
    ])
    let broken = Table.of(columns, [row]).brokenIdentities
    #expect(broken.isEmpty == holds)
    #expect(broken.allSatisfy { $0.column == "_T" })
  }

  @Test(
    arguments: [
      (.exactly(4), true), (.exactly(3), false), (.exactly(5), false), (.between(3, 4), false),
    ] as [(Observation, Bool)])
  func `a stock is the one before, plus what came, less what went`(
    _ stock: Observation, _ holds: Bool
  ) {
    let rows = [years("2015", 2, 0, .exactly(2)), years("2016", 3, 1, stock)]
    let broken = stocks(rows).brokenIdentities
    #expect(broken.isEmpty == holds)
    #expect(broken.allSatisfy { $0.row == "2016" && $0.column == "stock" })
  }

  @Test(arguments: [(.between(3, 5), true), (.exactly(6), false)] as [(Observation, Bool)])
  func `flows of no known period may explain as much of a stock`(
    _ stock: Observation, _ holds: Bool
  ) {
    let rows = [
      years("2015", 2, 0, .exactly(2)), years("2016", 3, 1, stock),
      Row(
        .unknown,
        cells: [.category(.periodNotDeterminable)]
          + [.exactly(1), .notAvailable, .notApplicable].map(Cell.observation)),
    ]
    #expect(stocks(rows).brokenIdentities.isEmpty == holds)
  }

  private func table(
    _ parts: [Observation], _ total: Observation, _ additivity: Additivity
  ) -> Table {
    .of(
      [.counted("delegations", additivity)],
      parts.map { Row(cells: [.observation($0)]) } + [Row(.total, cells: [.observation(total)])])
  }

  private func years(_ year: String, _ came: Int64, _ went: Int64, _ stock: Observation) -> Row {
    Row(
      cells: [.category(Category(verbatim: year))]
        + [.exactly(came), .exactly(went), stock].map(Cell.observation))
  }

  private func stocks(_ rows: [Row]) -> Table {
    var table = Table.of(
      [Column(id: "year", heading: Wording(verbatim: "Year"), role: .dimension)]
        + ["in", "out", "stock"].map { .counted($0, .additive) }, rows)
    table.stockFlow = StockFlow(stock: "stock", inflow: "in", outflow: "out")
    return table
  }

  @Test(
    arguments: [
      ([.exactly(3), .exactly(2)], .exactly(5), true),
      ([.exactly(3), .exactly(2)], .between(5, 6), false),
      ([.exactly(3), .exactly(2)], .between(4, 5), false),
      ([.exactly(3), .between(1, 4)], .between(5, 6), true),
      ([.exactly(3), .exactly(2)], .notApplicable, true),
      ([.exactly(3), .exactly(2)], .notAvailable, false), ([.notAvailable], .notAvailable, true),
      ([.exactly(.max), .exactly(1)], .exactly(7), true),
    ] as [([Observation], Observation, Bool)])
  func `a total may be known better than its parts`(
    _ parts: [Observation], _ total: Observation, _ holds: Bool
  ) {
    #expect(PartWhole(parts).contains(total) == holds)
  }

  @Test(
    arguments: [
      (.between(4, 6), true), (.between(4, 7), false), (.between(3, 6), false),
      (.between(5, 6), false),
    ] as [(Observation, Bool)])
  func `a stock within bounds keeps both`(_ stock: Observation, _ holds: Bool) {
    let rows = [years("2015", 2, 0, .between(2, 4)), years("2016", 3, 1, stock)]
    #expect(stocks(rows).brokenIdentities.isEmpty == holds)
  }

  @Test(
    arguments: [
      (.between(1, 3), .exactly(0), .exactly(6), true),
      (.between(1, 3), .exactly(0), .exactly(9), false),
      (.between(1, 3), .exactly(0), .exactly(8), true),
      (.exactly(1), .between(1, 3), .exactly(3), true),
      (.exactly(1), .between(1, 3), .exactly(2), false),
    ] as [(Observation, Observation, Observation, Bool)])
  func `a flow within bounds is at least what it is in the year`(
    _ came: Observation, _ went: Observation, _ stock: Observation, _ holds: Bool
  ) {
    let rows = [
      years("2015", 0, 0, .exactly(5)),
      Row(
        cells: [.category(Category(verbatim: "2016"))] + [came, went, stock].map(Cell.observation)),
      Row(
        .unknown,
        cells: [.category(.periodNotDeterminable)]
          + [.exactly(1), .exactly(1), .notApplicable].map(Cell.observation)),
    ]
    #expect(stocks(rows).brokenIdentities.isEmpty == holds)
  }

  @Test func `parts of a total are of its dimension, and alike in every other`() {
    func column(_ direction: String, _ kind: String?) -> Column {
      .counted(
        direction + (kind ?? ""), .additive,
        [Coordinate(dimension: "direction", category: direction)]
          + (kind.map { [Coordinate(dimension: "kind", category: $0)] } ?? []))
    }
    func row(_ numbers: [Int64]) -> Row {
      Row(cells: numbers.map { .observation(.exactly($0)) })
    }
    let ofKinds = [column("in", "a"), column("out", "a"), column("out", "b"), column("_T", "a")]
    #expect(Table.of(ofKinds, [row([3, 2, 7, 5])]).brokenIdentities.isEmpty)
    #expect(!Table.of(ofKinds, [row([3, 2, 7, 12])]).brokenIdentities.isEmpty)
    let official = Column.counted(
      "official", .additive, [Coordinate(dimension: "kind", category: "official")])
    let mixed = [column("in", nil), official, column("_T", nil)]
    #expect(Table.of(mixed, [row([3, 9, 3])]).brokenIdentities.isEmpty)
  }
}

extension Column {
  fileprivate static func counted(
    _ id: String, _ additivity: Additivity, _ coordinates: [Coordinate] = []
  ) -> Column {
    let unit = Unit(id: "delegation", name: Wording(verbatim: "delegations"))
    return Column(
      id: id, heading: Wording(verbatim: id),
      role: .measure(
        Measure(
          id: coordinates.isEmpty ? id : "delegations", unit: unit, coordinates: coordinates,
          additivity: additivity)))
  }
}

extension Table {
  fileprivate static func of(_ columns: [Column], _ rows: [Row]) -> Table {
    let words = Wording(verbatim: "Delegations")
    return Table(
      id: "delegations", title: words, shortTitle: words, summary: words, nature: .flow,
      columns: columns, rows: rows)
  }
}
