import Spreadsheet
import Tables

/// One table on its sheet: what it is, the table, its charts.
struct TableSheet {
  let table: PrintedTable
  let charts: [DrawnChart]
  private let plan: WorkbookPlan
  private let type: Typography
  private let styles: TableStyles
  let widths: TableWidths
  private let heights: RowHeights
  private let introduction: [SheetLine]

  init(_ table: PrintedTable, in plan: WorkbookPlan, _ type: Typography, _ page: PageStyles) {
    self.plan = plan
    self.type = type
    let charts = table.table.charts.compactMap { DrawnChart($0, of: table, plan.phrases) }
    self.charts = charts
    let setting = TableSetting.best(for: table, chart: charts.first, in: plan, type, page)
    styles = TableStyles(type, density: setting.widths.density, zero: plan.profile.zero)
    self.table = table.breakingHeaders(in: setting.widths)
    widths = setting.widths
    introduction = setting.introduction
    heights = setting.heights
  }

  /// The row of the headers.
  var header: Int { introduction.count }

  func write(to sheet: inout Sheet) throws(SpreadsheetError) {
    let tab = table.number == nil ? Palette.greyBlue : Palette.teal
    let places = places
    let lastRow = places.map(\.lastRow).max() ?? header + heights.rows.count
    let area = CellRange(rows: 0...lastRow, columns: 0...(table.columns.count - 1))
    let page = plan.page(table.sheet, on: widths.paper, type, repeating: header...header)
    try plan.begin(
      &sheet, widths.pixels, tab: tab,
      page: page.printing(area))
    var rows = SheetRows()
    try rows.write(introduction, in: &sheet)
    let body = TableBody(table, styles)
    try sheet.addTable(body.specification(header: header))
    for height in [heights.header] + heights.rows { _ = try rows.take(height, in: &sheet) }
    try body.write(header: header, to: &sheet)
    try body.drawBars(header: header, on: &sheet)
    let freezesFirst = table.columns.first?.part == .label && widths.pixels[0] <= 240
    try sheet.freezePanes(row: header + 1, column: freezesFirst ? 1 : 0)
    for (index, place) in places.enumerated() {
      try sheet.addChart(
        specification(
          ofChart: index, onAnotherSheet: false, isLow: place.height < charts[index].height),
        row: place.row,
        column: place.column, width: place.width, height: place.height)
    }
  }

  /// A chart of the table, for its own sheet or another.
  /// A low one has its legend beside the plot.
  func specification(
    ofChart index: Int, onAnotherSheet: Bool, isLow: Bool = false
  ) -> ChartSpecification {
    charts[index].specification(
      label: plan.label(ofChart: index, of: charts.count, in: table), plan, firstRow: header + 1,
      onAnotherSheet: onAnotherSheet, isLow: isLow, type)
  }

  /// Where the charts stand under the table.
  private var places: [ChartPlacement.Place] {
    if charts.isEmpty { return [] }
    var flow = PageFlow(on: widths.paper, width: widths.total, repeated: heights.header)
    for line in introduction { flow.add(row: line.height) }
    for height in [heights.header] + heights.rows { flow.add(row: height) }
    var placement = ChartPlacement(
      widths: widths, firstRow: header + 1 + heights.rows.count, flow: flow)
    return placement.places(for: charts)
  }
}
