import Spreadsheet
import Tables

/// One way to set a table on its paper: its widths, the lines above it and the heights of its rows.
struct TableSetting {
  let widths: TableWidths
  let introduction: [SheetLine]
  let heights: RowHeights
  private let pages: TablePages

  private init(
    _ table: PrintedTable, _ widths: TableWidths, chart: DrawnChart?, in plan: WorkbookPlan,
    _ type: Typography, _ page: PageStyles
  ) {
    self.widths = widths
    introduction = plan.introduction(
      to: table, page, room: max(widths.paper.width, widths.total))
    heights = RowHeights(
      of: table.breakingHeaders(in: widths), in: widths.pixels, widths.density,
      isEastAsian: type.isEastAsian)
    pages = TablePages(
      introduction: introduction, widths: widths,
      chart: chart.map(ChartPlacement.room))
  }

  private init(_ setting: TableSetting, heights: RowHeights) {
    widths = setting.widths
    introduction = setting.introduction
    self.heights = heights
    pages = setting.pages
  }

  /// The setting of a table as its kind is set. One that is a little too long for a page is printed
  /// smaller, so that it stands on one with its chart; of one that is somewhat longer, the rows are
  /// set a little higher where few would else begin a page.
  static func best(
    for table: PrintedTable, chart: DrawnChart?, in plan: WorkbookPlan, _ type: Typography,
    _ page: PageStyles
  ) -> TableSetting {
    func setting(_ widths: TableWidths) -> TableSetting {
      TableSetting(table, widths, chart: chart, in: plan, type, page)
    }
    let usual = setting(TableWidths(of: table))
    if usual.isRoomy || !usual.pages.areFew(usual.heights) { return usual }
    func widest(_ density: Density) -> TableSetting {
      setting(usual.widths.widest(of: table, density))
    }
    if table.rows.count <= TablePages.mostRows {
      let closer = Density.allCases.drop { $0 != usual.widths.density }.map(widest)
      let settings = [usual] + closer.filter(\.isReadable)
      let fitting = settings.first(where: \.isRoomy) ?? settings.first(where: \.isOnePage)
      if let fitting { return fitting }
    }
    return usual.spread ?? widest(usual.widths.density).spread ?? usual
  }

  private var isReadable: Bool { widths.print >= widths.density.smallestPrint }
  private var isOnePage: Bool { pages.isOne(heights) }

  /// Whether the chart has room on the page to be printed as high as elsewhere.
  private var isRoomy: Bool { pages.isOne(heights, print: widths.print) }

  /// The same with rows as high as keeps enough of them together; nil if no heights do.
  private var spread: TableSetting? {
    pages.heights(heights).map { TableSetting(self, heights: $0) }
  }
}
