import Spreadsheet
import Testing

struct ChartMarksTests {
  private static func chart(
    _ kind: ChartSpecification.Kind = .column, allowsMarks: Bool = true, step: Double? = nil
  ) -> ChartSpecification {
    ChartSpecification(
      kind, title: "Delegations", alternativeText: "Delegations of three years.",
      series: [
        ChartSeries(
          "In", categories: CellRange(1...3, "A"..."A"), values: CellRange(1...3, "B"..."B"),
          colour: Colour(0x14304F), labels: .texts([nil, "[x]", nil]),
          labelFont: Font(size: 8, colour: .white), allowsMarks: allowsMarks)
      ],
      categoryAxis: .init(title: "Year"), valueAxis: .init(title: "delegations", step: step))
  }

  private static func fill(_ sheet: inout Sheet) throws(SpreadsheetError) {
    for row in 0...2 { try sheet.write(2015 + row, row: row, column: 0) }
    try sheet.write(3, row: 0, column: 1)
    try sheet.write("[x]", row: 1, column: 1)
    try sheet.write(5, row: 2, column: 1)
  }

  private func refusal(of chart: ChartSpecification) throws -> String? {
    try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      try Self.fill(&sheet)
      try sheet.addChart(chart, row: 5, column: 0, width: 640, height: 300)
    }
  }

  @Test func `a mark among columns is drawn as nothing, in the file's numbers too`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        try Self.fill(&sheet)
        try sheet.addChart(Self.chart(step: 1), row: 5, column: 0, width: 640, height: 300)
      }
    }
    let chart = try draft.part("xl/charts/chart1.xml")
    #expect(chart.contains("<c:pt idx=\"1\"><c:v>0</c:v></c:pt>"))
    #expect(chart.contains("<a:t>[x]</a:t>"))
    #expect(chart.contains("<c:majorUnit val=\"1\"/>"))
    #expect(chart.contains("FFFFFF"))
  }

  @Test func `a mark is refused where it is not allowed, and on a line always`() throws {
    let place = "sheet 'Sheet', chart 'Delegations'"
    #expect(try refusal(of: Self.chart()) == nil)
    #expect(
      try refusal(of: Self.chart(allowsMarks: false))
        == "\(place), series 'In': cell B2 on 'Sheet' holds no number")
    #expect(
      try refusal(of: Self.chart(.line))
        == "\(place): series 'In': a line would fall to 0 at a mark")
  }

  @Test(arguments: [(1.0, nil), (0.0, "0.0"), (-1.0, "-1.0"), (.infinity, "inf")])
  func `an axis goes in steps above zero`(step: Double, refused: String?) throws {
    let reason = refused.map {
      "sheet 'Sheet', chart 'Delegations': an axis cannot go in steps of \($0)"
    }
    #expect(try refusal(of: Self.chart(step: step)) == reason)
  }
}
