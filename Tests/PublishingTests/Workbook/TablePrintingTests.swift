import Tables
import Testing

@testable import Publishing

@Suite struct TablePrintingTests {
  private func cells(
    _ figures: [Observation], _ profile: StatusProfile = .unitedKingdom
  ) -> [[PrintedCell]] {
    PlannedTable.printed(PlannedTable.measured(figures), profile).rows.map(\.cells)
  }

  @Test func `a point is a number and a year is no text`() {
    #expect(cells([.exactly(7)]) == [[.ordinal(2015), .figure(7)]])
  }

  @Test func `a figure that is not stated is a mark`() {
    #expect(cells([.notAvailable]) == [[.ordinal(2015), .mark("[x]")]])
    #expect(cells([.notApplicable]) == [[.ordinal(2015), .mark("[z]")]])
  }

  @Test func `bounds stand in columns of their own, for points too`() {
    let table = PlannedTable.printed(
      PlannedTable.measured([.exactly(7), .between(90, 110), .between(151, nil)]))
    #expect(
      table.columns.map(\.header) == [
        "Year", "Persons (number)", "Persons, at least (number)", "Persons, at most (number)",
      ])
    #expect(
      table.rows.map(\.cells) == [
        [.ordinal(2015), .figure(7), .figure(7), .figure(7)],
        [.ordinal(2016), .mark("[e]"), .figure(90), .figure(110)],
        [.ordinal(2017), .mark("[e]"), .figure(151), .mark("[x]")],
      ])
    #expect(table.marks.statuses == [.estimated, .notAvailable])
  }

  @Test func `coverage stands in a column of its own`() {
    let figure = Observation(
      value: nil, lower: 578, upper: nil, status: .estimated, covered: 4, of: 7)
    let table = PlannedTable.printed(PlannedTable.measured([figure, .exactly(3)]))
    #expect(table.columns.last?.header == "Persons, stated (n of N)")
    #expect(table.rows.map(\.cells.last) == [.text("4 of 7"), .mark("[z]")])
    #expect(table.columns.count == 5)
  }

  @Test func `a mark on all known figures of a row stands alone, else it names its column`() {
    let person = PlannedTable.person
    let table = PlannedTable.table(
      columns: [
        SampleRelease.dimension("year", "Year"), SampleRelease.measure("a", "In", person),
        SampleRelease.measure("b", "Out", person),
      ],
      rows: [
        [.exactly(1, .provisional), .exactly(2, .provisional)],
        [.exactly(1, .provisional), .notAvailable],
        [.exactly(1), .exactly(2, .revised)],
        [.exactly(1), .exactly(2)],
      ].map { figures in
        Row(cells: [.category(Category(verbatim: "2015"))] + figures.map { .observation($0) })
      })
    let printed = PlannedTable.printed(table)
    #expect(printed.columns.last?.header == "Notes")
    #expect(
      printed.rows.map(\.cells.last) == [.mark("[p]"), .mark("[p]"), .mark("[r] Out"), .blank])
  }

  @Test func `a table without remarks has no column for them`() {
    #expect(PlannedTable.printed(PlannedTable.measured([.exactly(1)])).columns.count == 2)
  }

  @Test func `what an office says in words is said beside the row`() {
    let hidden = Observation(value: nil, lower: nil, upper: nil, status: .confidential)
    #expect(
      cells([.notAvailable, hidden, .exactly(1, .revised), .exactly(1)], .china) == [
        [.ordinal(2015), .mark("…"), .blank],
        [.ordinal(2016), .mark(""), .mark("confidential")],
        [.ordinal(2017), .figure(1), .mark("revised")],
        [.ordinal(2018), .figure(1), .blank],
      ])
  }

  @Test func `what an office leaves blank is explained by the legend`() {
    let plan = PlannedTable.plan(
      [PlannedTable.measured([.between(1, 3), .notApplicable, .exactly(0)])], .china)
    let table = plan.tables[0]
    #expect(table.columns.count == 4)
    #expect(table.rows.map(\.cells[1]) == [.mark(""), .mark(""), .figure(0)])
    #expect(table.marks.blanks == [.estimated, .notApplicable])
    #expect(
      plan.legend(of: table.marks).map(\.meaning) == [
        "not applicable, or known within bounds only, which stand beside it"
      ])
  }

  @Test func `a zero that is printed as a dash is in the legend, a bound of zero is not`() {
    let plan = PlannedTable.plan(
      [PlannedTable.measured([.exactly(0)]), PlannedTable.measured([.between(0, 3)])], .germany)
    #expect(plan.legend(of: plan.tables[0].marks).map(\.sign) == ["–"])
    #expect(plan.legend(of: plan.tables[1].marks).map(\.sign) == ["s"])
    #expect(plan.legend(of: plan.marks).map(\.sign) == ["–", "s"])
  }

  @Test(
    arguments: [
      (Cell.text(SampleRelease.text("Water")), PrintedCell.text("Water")),
      (.text(SampleRelease.text("12")), .ordinal(12)),
      (.text(SampleRelease.text("012")), .text("012")),
      (.text(SampleRelease.text("")), .mark("[x]")),
      (.number(7), .ordinal(7)),
      (.date("2017-10-12"), .text("2017-10-12")),
      (.date("2017"), .ordinal(2017)),
      (.date("2019-23"), .text("autumn 2019")),
      (.empty(.notApplicable), .mark("[z]")),
      (.empty([]), .mark("[x]")),
      (.category(.total), .text("Total")),
    ])
  func `a cell that describes a row is never blank`(cell: Cell, printed: PrintedCell) {
    let table = PlannedTable.table(
      columns: [SampleRelease.attribute("a", "A")], rows: [Row(cells: [cell])], nature: .list)
    #expect(PlannedTable.printed(table).rows[0].cells == [printed])
  }

  @Test func `a text too long for a cell is cut and reported`() {
    let long = String(repeating: "a", count: 32_768)
    let table = PlannedTable.table(
      columns: [SampleRelease.attribute("a", "A")],
      rows: [long, String(long.dropLast())].map { Row(cells: [.text(SampleRelease.text($0))]) },
      nature: .list)
    let printed = PlannedTable.printed(table)
    #expect(printed.cuts == ["sheet '1 Persons': a text of 32768 UTF-16 units was cut"])
    #expect(printed.rows[0].cells == [.text(String(repeating: "a", count: 32_766) + "…")])
    #expect(printed.rows[1].cells == [.text(String(repeating: "a", count: 32_767))])
  }
}
