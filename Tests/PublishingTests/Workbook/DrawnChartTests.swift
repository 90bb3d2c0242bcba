import Spreadsheet
import Tables
import Testing

@testable import Publishing

@Suite struct DrawnChartTests {
  private func drawn(
    _ kind: Chart.Kind, _ columns: [[Observation]], rows: Range<Int>? = nil
  ) -> DrawnChart? {
    let names = ["a", "b"].prefix(columns.count)
    let table = PlannedTable.table(
      columns: [SampleRelease.dimension("year", "Year")]
        + names.map { SampleRelease.measure($0, $0.uppercased(), PlannedTable.person) },
      rows: (0..<columns[0].count).map { row in
        Row(
          cells: [.category(Category(verbatim: String(2015 + row)))]
            + columns.map { .observation($0[row]) })
      })
    let chart = Chart(
      kind, title: SampleRelease.text("Persons"), categoryColumn: "year",
      valueColumns: Array(names), categoryAxis: SampleRelease.text("Year"),
      valueAxis: SampleRelease.text("persons"), rows: rows ?? 0..<columns[0].count)
    return DrawnChart(chart, of: PlannedTable.printed(table), English())
  }

  private let gapped: [Observation] = [
    .notAvailable, .exactly(1), .notAvailable, .exactly(2), .notAvailable,
  ]

  @Test(arguments: [Chart.Kind.columns, .stackedColumns, .line])
  func `a scale of years is shown whole, where nothing is known too`(kind: Chart.Kind) {
    #expect(drawn(kind, [gapped])?.rows == 0..<5)
    #expect(drawn(kind, [gapped], rows: 0..<9)?.rows == 0..<5)
    #expect(drawn(kind, [gapped], rows: 1..<4)?.rows == 1..<4)
    #expect(drawn(kind, [gapped], rows: 2..<9) == nil, "one point is no chart")
    #expect(drawn(kind, [[.notAvailable, .notApplicable]]) == nil)
  }

  @Test(arguments: [Chart.Kind.bars, .stackedBars])
  func `bars without a figure are left out at the ends only`(kind: Chart.Kind) {
    #expect(drawn(kind, [gapped])?.rows == 1..<4)
    #expect(drawn(kind, [gapped], rows: 0..<9)?.rows == 1..<4)
    #expect(drawn(kind, [gapped], rows: 2..<9) == nil, "one point is no chart")
  }

  @Test(arguments: [(12, 1), (13, 1), (16, 1), (17, 2), (32, 2), (33, 3)])
  func `of many years every so many are named`(years: Int, each: Int) {
    let figures = (0..<years).map { Observation.exactly(Int64($0)) }
    #expect(drawn(.columns, [figures])?.namesEach == each)
  }

  @Test func `a line over a gap becomes columns`() {
    #expect(drawn(.line, [[.exactly(1), .exactly(2)]])?.kind == .line)
    #expect(drawn(.line, [[.exactly(1), .notAvailable, .exactly(2)]])?.kind == .columns)
    #expect(drawn(.line, [[.exactly(1), .exactly(2), .notAvailable]])?.kind == .columns)
  }

  @Test(
    arguments: [
      ([.exactly(1), .exactly(2)], [.exactly(3), .exactly(4)], Chart.Kind.stackedColumns),
      ([.exactly(1), .between(2, nil)], [.exactly(3), .exactly(4)], .columns),
      ([.exactly(1), .notAvailable], [.exactly(3), .exactly(4)], .columns),
      (
        [.exactly(1), .notAvailable, .exactly(1)], [.exactly(3), .notAvailable, .exactly(2)],
        .stackedColumns
      ),
    ] as [([Observation], [Observation], Chart.Kind)])
  func `what is not wholly known is not stacked`(
    first: [Observation], second: [Observation], kind: Chart.Kind
  ) {
    #expect(drawn(.stackedColumns, [first, second])?.kind == kind)
  }

  /// Parts of wholes by year; a total of them follows.
  private func stacked(_ parts: [[Observation]], totals: [Observation]) -> DrawnChart? {
    let names = ["a", "b"]
    var columns = [SampleRelease.dimension("year", "Year")]
    columns += (names + ["total"]).map { SampleRelease.measure($0, $0, PlannedTable.person) }
    columns[3].role = .measure(
      Measure(
        id: "persons", unit: PlannedTable.person,
        coordinates: [Coordinate(dimension: "kind", category: "_T")]))
    let table = PlannedTable.table(
      columns: columns,
      rows: totals.indices.map { row in
        Row(
          cells: [.category(Category(verbatim: String(2015 + row)))]
            + [parts[0][row], parts[1][row], totals[row]].map(Cell.observation))
      })
    let chart = Chart(
      .stackedColumns, title: SampleRelease.text("Persons"), categoryColumn: "year",
      valueColumns: names, categoryAxis: SampleRelease.text("Year"),
      valueAxis: SampleRelease.text("persons"), rows: totals.indices)
    return DrawnChart(chart, of: PlannedTable.printed(table), English())
  }

  /// Of the second year only one part is known.
  @Test(
    arguments: [
      ([.exactly(4), .exactly(2)], Chart.Kind.stackedColumns),
      ([.exactly(4), .exactly(3)], .columns),
      ([.exactly(4), .notAvailable], .columns),
      ([.exactly(4), .between(2, nil)], .columns),
      ([.exactly(5), .exactly(2)], .columns),
    ] as [([Observation], Chart.Kind)])
  func `parts are stacked beside unknown ones where the stack is the table's total`(
    totals: [Observation], kind: Chart.Kind
  ) {
    let parts: [[Observation]] = [[.exactly(1), .exactly(2)], [.exactly(3), .notAvailable]]
    #expect(stacked(parts, totals: totals)?.kind == kind)
  }

  @Test func `a stack has no mark for a part that is not known`() throws {
    let parts: [[Observation]] = [
      [.exactly(1), .exactly(2), .notAvailable], [.exactly(3), .notAvailable, .notAvailable],
    ]
    let chart = try #require(
      stacked(parts, totals: [.exactly(4), .exactly(2), .notAvailable]))
    let labels = ChartLabels(of: chart, PlannedTable.plan([]), highest: 4)
    #expect(labels.labels(ofSeries: 0) == .texts([nil, nil, "[x]"]))
    #expect(labels.labels(ofSeries: 1) == .texts([nil, "", ""]))
    #expect(
      chart.description(English()).hasPrefix("Stacked column chart: Persons. Year: 2015 to 2017."))
  }

  @Test func `a bounded figure is drawn at its lower bound and carries its mark`() throws {
    let chart = try #require(
      drawn(.columns, [[.exactly(120), .between(151, nil), .notAvailable, .exactly(9)]]))
    #expect(chart.series.map(\.column) == [2])
    let labels = ChartLabels(of: chart, PlannedTable.plan([]), highest: 151)
    #expect(labels.labels(ofSeries: 0) == .texts([nil, "151 [e]", "[x]", nil]))
    #expect(
      chart.description(English())
        == "Column chart: Persons. Year: 2015 to 2018. A: highest at least 151 (2016),"
        + " lowest 9 (2018), latest 9 (2018). Bounded figures are drawn at their lower bound.")
  }

  @Test func `upper bounds of an only series stand behind the lower ones`() throws {
    let figures: [Observation] = [
      .exactly(120), .between(135, 165), .between(151, nil), .notAvailable, .exactly(9),
    ]
    let chart = try #require(drawn(.columns, [figures]))
    #expect(chart.showsUpperBounds)
    let plan = PlannedTable.plan([])
    let specification = chart.specification(
      label: "1", plan, firstRow: 1, onAnotherSheet: false, isLow: false, Typography(for: .english))
    #expect(specification.overlaps && specification.legend == .bottom)
    #expect(specification.series.map(\.name) == ["A, at most", "A, at least"])
    #expect(
      specification.series.map(\.values) == [3, 2].map { CellRange(rows: 1...5, column: $0) })
    #expect(
      specification.series.map(\.labels) == [
        .texts(["", "135 to 165", "", "", ""]), .texts([nil, "", "151 [e]", "[x]", nil]),
      ])
    #expect(
      chart.description(English()).hasSuffix(
        " Bounded figures are drawn at their lower bound, the upper bound pale behind it."))
    #expect(drawn(.columns, [figures, figures])?.showsUpperBounds == false)
    #expect(drawn(.columns, [[.exactly(1), .between(2, nil)]])?.showsUpperBounds == false)
  }

  @Test(arguments: [
    (1...1, 1, 1...2), (1993...2024, 5, 1990...2025), (1990...1999, 2, 1990...2000),
    (1991...1998, 1, 1991...1999), (1900...2024, 20, 1900...2040),
  ])
  func `a timeline's axis has whole steps around its years`(
    years: ClosedRange<Int>, step: Int, ends: ClosedRange<Int>
  ) {
    let scale = YearScale(years: years)
    #expect(scale.step == step)
    #expect(scale.ends == Double(ends.lowerBound)...Double(ends.upperBound))
  }

  @Test func `bars of a timeline begin at their year`() throws {
    let table = PlannedTable.table(
      columns: [
        SampleRelease.dimension("partnership", "Partnership"),
        Column(id: "from", heading: SampleRelease.text("From"), role: .attribute),
        SampleRelease.measure("years", "Years", PlannedTable.person),
      ],
      rows: [
        Row(cells: [.category(Category(verbatim: "a")), .number(1993), .observation(.exactly(32))]),
        Row(
          cells: [
            .category(Category(verbatim: "b")), .number(2016), .observation(.between(9, nil)),
          ]
        ),
        Row(
          cells: [
            .category(Category(verbatim: "d")), .number(2024), .observation(.between(1, nil)),
          ]
        ),
        Row(
          cells: [
            .category(Category(verbatim: "c")), .empty(.notAvailable),
            .observation(.between(0, nil)),
          ]),
      ])
    func chart(rows: Range<Int>) -> DrawnChart? {
      DrawnChart(
        Chart(
          .timeline, title: SampleRelease.text("Timeline"), categoryColumn: "partnership",
          valueColumns: ["from", "years"], categoryAxis: SampleRelease.text("Partnership"),
          valueAxis: SampleRelease.text("Year"), rows: rows),
        of: PlannedTable.printed(table), English())
    }
    let drawn = try #require(chart(rows: 0..<3))
    let specification = drawn.specification(
      label: "1", PlannedTable.plan([]), firstRow: 1, onAnotherSheet: false, isLow: false,
      Typography(for: .english))
    #expect(specification.kind == .stackedBar && specification.legend == .none)
    #expect(specification.series.map(\.isHidden) == [true, false])
    #expect(
      specification.series.map(\.values) == [1, 3].map { CellRange(rows: 1...3, column: $0) })
    #expect(specification.series.last?.labels == .texts(["32", "9 [e]", ""]))
    #expect(specification.series.first?.labels == .texts(["", "", "1 [e]"]))
    #expect(specification.valueAxis.ends == 1990...2025)
    #expect(specification.title == "Chart 1: Timeline (first 3 of 4)")
    #expect(
      drawn.description(English()).hasPrefix(
        "Timeline: Timeline. Partnership: 3 categories, 1993 to 2024."))
  }

  @Test func `a chart of columns that are not there is none`() {
    let table = PlannedTable.measured([.exactly(1)])
    let chart = Chart(
      .line, title: SampleRelease.text("A"), categoryColumn: "month", valueColumns: ["persons"],
      categoryAxis: SampleRelease.text(""), valueAxis: SampleRelease.text(""), rows: 0..<1)
    #expect(DrawnChart(chart, of: PlannedTable.printed(table), English()) == nil)
  }
}
