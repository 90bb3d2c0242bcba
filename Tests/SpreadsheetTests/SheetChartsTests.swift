import Spreadsheet
import Testing

struct SheetChartsTests {
  /// A change to a good chart, and what it is refused for then.
  struct Flaw {
    let reason: String
    let change: @Sendable (inout ChartSpecification) -> Void
  }

  private static let flaws = [
    Flaw(reason: "it has no alternative text") { $0.alternativeText = "" },
    Flaw(reason: "it has no alternative text") { $0.alternativeText = " \n" },
    Flaw(reason: "its alternative text exceeds the limit of 2,079 bytes") {
      $0.alternativeText = String(repeating: "国", count: 693) + "a"
    },
    Flaw(reason: "the character U+0001 cannot be written") { $0.alternativeText = "a\u{1}" },
    Flaw(reason: "it has no title") { $0.title = "" },
    Flaw(reason: "'=A1' would become a formula") { $0.title = "=A1" },
    Flaw(reason: "'=A1' would become a formula") { $0.categoryAxis.title = "=A1" },
    Flaw(reason: "the character U+000B cannot be written") { $0.valueAxis.title = "a\u{B}" },
    Flaw(reason: "a number format needs a code") { $0.valueAxis.numberFormat = "" },
    Flaw(reason: "series '=A1': '=A1' would become a formula") { $0.series[0].name = "=A1" },
    Flaw(reason: "series 'In': the number of labels (1) is not that of values (3)") {
      $0.series[0].labels = .texts(["a"])
    },
    Flaw(reason: "series 'In': '=A1' would become a formula") {
      $0.series[0].labels = .texts(["=A1", nil, nil])
    },
    Flaw(reason: "series 'In': the number of categories (2) is not that of values (3)") {
      $0.series[0].categories = CellRange(2...3, "A"..."A")
    },
    Flaw(reason: "series 'In': cells are drawn from one row or column") {
      $0.series[0].values = CellRange(2...4, "B"..."C")
    },
    Flaw(reason: "it has no series") { $0.series = [] },
    Flaw(reason: "a gap of 501 is outside Excel's 0 to 500") { $0.gap = 501 },
  ]

  private static func chart(
    _ kind: ChartSpecification.Kind = .column, labels: ChartSeries.Labels = .none,
    by change: (inout ChartSpecification) -> Void = { _ in }
  ) -> ChartSpecification {
    var chart = ChartSpecification(
      kind, title: "Delegations", alternativeText: "Delegations grew from 3 to 5.",
      series: [
        ChartSeries(
          "In", categories: CellRange(2...4, "A"..."A"), values: CellRange(2...4, "B"..."B"),
          colour: Colour(0x14304F), labels: labels)
      ],
      categoryAxis: .init(title: "Year"),
      valueAxis: .init(title: "delegations (number)", numberFormat: "#,##0"))
    change(&chart)
    return chart
  }

  private static func fill(_ sheet: inout Sheet) throws(SpreadsheetError) {
    for (row, value) in [3, 4, 5].enumerated() {
      try sheet.write("201\(row)", row: row + 1, column: 0)
      try sheet.write(value, row: row + 1, column: 1)
    }
  }

  private func parts(of chart: ChartSpecification) throws -> [String: String] {
    let draft = try Draft()
    let contents = try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("表 1") { (sheet) throws(SpreadsheetError) in
        try Self.fill(&sheet)
        try sheet.addChart(chart, row: 5, column: 0, width: 640, height: 300)
      }
    }
    #expect(contents.charts == 1)
    return try draft.parts()
  }

  private func refusal(
    of chart: ChartSpecification, width: Int = 640, height: Int = 300
  ) throws -> String? {
    try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      try Self.fill(&sheet)
      try sheet.addChart(chart, row: 5, column: 0, width: width, height: height)
    }
  }

  @Test func `a chart carries its data, titles and alternative text`() throws {
    let parts = try parts(of: Self.chart())
    let chart = try #require(parts["xl/charts/chart1.xml"])
    #expect(chart.contains("<c:f>'表 1'!$B$2:$B$4</c:f>"))
    for (index, value) in [3, 4, 5].enumerated() {
      #expect(chart.contains("<c:pt idx=\"\(index)\"><c:v>\(value)</c:v></c:pt>"))
      #expect(chart.contains("<c:pt idx=\"\(index)\"><c:v>201\(index)</c:v></c:pt>"))
    }
    for title in ["Delegations", "Year", "delegations (number)"] {
      #expect(chart.contains("<a:t>\(title)</a:t>"))
    }
    let drawing = try #require(parts["xl/drawings/drawing1.xml"])
    #expect(drawing.contains(#"descr="Delegations grew from 3 to 5.""#))
  }

  @Test(arguments: [
    (ChartSpecification.Kind.column, "<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>"),
    (.stackedColumn, "<c:barDir val=\"col\"/><c:grouping val=\"stacked\"/>"),
    (.bar, "<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>"),
    (.stackedBar, "<c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>"),
    (.line, "<c:lineChart><c:grouping val=\"standard\"/>"),
  ])
  func `a chart is of its kind`(kind: ChartSpecification.Kind, markup: String) throws {
    #expect(try parts(of: Self.chart(kind))["xl/charts/chart1.xml"]?.contains(markup) == true)
  }

  @Test(arguments: [ChartSpecification.Kind.column, .bar])
  func `the axis of categories has the title of the categories`(
    kind: ChartSpecification.Kind
  ) throws {
    let chart = try #require(try parts(of: Self.chart(kind))["xl/charts/chart1.xml"])
    let axis = try #require(
      chart.split(separator: "<c:catAx>").last?.split(separator: "</c:catAx>").first)
    #expect(axis.contains("<a:t>Year</a:t>"))
  }

  @Test func `a label may be a value, a text or nothing`() throws {
    let parts = try parts(of: Self.chart(labels: .texts([nil, "> 4 [e]", ""])))
    let chart = try #require(parts["xl/charts/chart1.xml"])
    #expect(!chart.contains("<c:dLbl><c:idx val=\"0\"/>"))
    #expect(chart.contains("<c:dLbl><c:idx val=\"1\"/>"))
    #expect(chart.contains("<a:t>&gt; 4 [e]</a:t>"))
    #expect(chart.contains("<c:dLbl><c:idx val=\"2\"/><c:delete val=\"1\"/></c:dLbl>"))
  }

  @Test func `a chart may draw a sheet that comes after it`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Cover") { (sheet) throws(SpreadsheetError) in
        let chart = Self.chart { $0.series[0].sheet = "Data" }
        try sheet.addChart(chart, row: 0, column: 0, width: 480, height: 288)
      }
      try book.addSheet("Data", Self.fill)
    }
    let chart = try draft.part("xl/charts/chart1.xml")
    #expect(
      chart.contains("<c:f>'Data'!$B$2:$B$4</c:f>") || chart.contains("<c:f>Data!$B$2:$B$4</c:f>"))
    #expect(chart.contains("<c:pt idx=\"2\"><c:v>5</c:v></c:pt>"))
  }

  @Test(arguments: flaws)
  func `a chart that would not show what it should is refused`(flaw: Flaw) throws {
    let chart = Self.chart(by: flaw.change)
    #expect(try refusal(of: chart) == "sheet 'Sheet', chart '\(chart.title)': \(flaw.reason)")
  }

  @Test(arguments: [(255, true), (256, false)])
  func `a title has at most 255 characters`(length: Int, isTaken: Bool) throws {
    let title = String(repeating: "国", count: length)
    #expect((try refusal(of: Self.chart { $0.title = title }) == nil) == isTaken)
    #expect((try refusal(of: Self.chart { $0.series[0].name = title }) == nil) == isTaken)
  }

  @Test func `an alternative text may have 2,079 bytes`() throws {
    let text = String(repeating: "国", count: 693)
    let parts = try parts(of: Self.chart { $0.alternativeText = text })
    #expect(parts["xl/drawings/drawing1.xml"]?.contains("descr=\"\(text)\"") == true)
  }

  @Test func `a value that is text or missing is refused`() throws {
    let place = "sheet 'Sheet', chart 'Delegations', series 'In'"
    var refused = try SpreadsheetTests.refusal { (sheet) throws(SpreadsheetError) in
      try sheet.addChart(Self.chart(), row: 5, column: 0, width: 640, height: 300)
      try Self.fill(&sheet)
      try sheet.write("[x]", row: 2, column: 1)
    }
    #expect(refused == "\(place): cell B3 on 'Sheet' holds no number")
    refused = try refusal(of: Self.chart { $0.series[0].values = CellRange(3...5, "B"..."B") })
    #expect(refused == "\(place): cell B5 on 'Sheet' holds no number")
    refused = try refusal(of: Self.chart { $0.series[0].categories = CellRange(1...3, "A"..."A") })
    #expect(refused == "\(place): cell A1 on 'Sheet' holds no number or text")
    refused = try refusal(of: Self.chart { $0.series[0].sheet = "Gone" })
    #expect(refused == "\(place): there is no sheet 'Gone'")
  }

  @Test(arguments: [(15, 300, false), (16, 16, true), (10_000, 16, true), (640, 10_001, false)])
  func `a chart has a size`(width: Int, height: Int, isTaken: Bool) throws {
    #expect((try refusal(of: Self.chart(), width: width, height: height) == nil) == isTaken)
  }

  @Test func `a chart as wide as its columns ends on their edge`() throws {
    let draft = try Draft()
    try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet("Sheet") { (sheet) throws(SpreadsheetError) in
        try Self.fill(&sheet)
        try sheet.setColumnWidth(12.5, columns: 0...2)
        let width = 3 * Sheet.pixels(ofColumnWidth: 12.5)
        try sheet.addChart(Self.chart(), row: 5, column: 0, width: width, height: 300)
      }
    }
    let drawing = try draft.part("xl/drawings/drawing1.xml")
    #expect(drawing.contains("<xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff>"))
  }
}
