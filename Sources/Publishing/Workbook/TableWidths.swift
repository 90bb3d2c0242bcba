import Spreadsheet
import Tables

/// The paper of a table's sheet and the width of each of its columns, in screen pixels.
///
/// Columns fill the paper from margin to margin; a table that is wider is printed a little smaller,
/// then its texts wrap, then it is set tightly. What is wider still is printed as small as it must
/// be.
struct TableWidths {
  let paper: Paper
  let pixels: [Int]
  let density: Density

  /// Per cent of the room that its texts would fill in one line that the narrowest column has.
  private let narrowest: Int

  /// Per cent of the room that texts may exceed and wrap.
  private static let mostWrapped = 120
  /// Per cent of the room they want that the texts of a list have at least.
  private static let mostNarrowed = 50

  var total: Int { pixels.reduce(0, +) }

  /// Pixels for the words of a column's header.
  func headerRoom(ofColumn index: Int, isNumeric: Bool) -> Int {
    pixels[index] - density.padding(isNumeric: isNumeric)
  }

  /// Pixels of the columns' padding that texts may still take.
  static let leeway = 2

  /// Per cent of their size at which its texts are printed.
  var print: Int { min(100, paper.width * 100 / max(1, total)) }

  /// The widths in which the table is set as its kind is; or tightly if it would else be printed too
  /// small or, of a list, leave its long texts too little room, or if an upright page then holds it with its chart and one on its side does not.
  init(of table: PrintedTable) {
    let usual = TableWidths(of: table, table.isDense ? .close : .open)
    let isTight =
      usual.print < usual.density.smallestPrint
      || table.isList && usual.narrowest < Self.mostNarrowed
    let fitting = isTight ? TableWidths(of: table, .tight) : usual
    if fitting.paper == .landscape && !table.isList && Self.isLong(table, total: fitting.total) {
      let upright = TableWidths(of: table, .tight, isUpright: true)
      self = upright.print >= upright.density.smallestPrint ? upright : fitting
    } else {
      self = fitting
    }
  }

  /// The same table on a sheet as wide as may be, whose pages hold more rows.
  func widest(of table: PrintedTable, _ density: Density) -> TableWidths {
    TableWidths(of: table, density, isWidest: true, isUpright: paper == .portrait)
  }

  init(
    of table: PrintedTable, _ density: Density, isWidest: Bool = false, isUpright: Bool = false
  ) {
    self.density = density
    let rooms = ColumnRoom.rooms(of: table, density)
    let title = TextMeasure(size: 12, bold: true).pixels(of: table.title)
    let natural = rooms.reduce(0) { $0 + $1.natural }
    let least = rooms.reduce(0) { $0 + $1.least }
    let upright = Self.widest(on: .portrait, density)
    let isPortrait =
      table.isList || density == .tight
      ? max(natural, title) <= Paper.portrait.width
      : max(least, title) <= upright
        && (natural <= upright * Self.mostWrapped / 100 || Self.isLong(table, total: natural))
    paper = isPortrait || isUpright ? .portrait : .landscape
    let widest = Self.widest(on: paper, density)
    let room = isWidest ? widest : min(max(natural, title, paper.width), widest)
    pixels = Self.keepingBrackets(Self.fitted(rooms, to: room), rooms)
    narrowest = zip(pixels, rooms).reduce(100) { min($0, $1.0 * 100 / max(1, $1.1.natural)) }
  }

  /// Whether a page on its side, on which the columns take so many pixels, would not hold the table
  /// and its chart.
  private static func isLong(_ table: PrintedTable, total: Int) -> Bool {
    let paper = Paper.landscape
    let chart = table.table.charts.first.map { ChartSizes.usual($0.kind, rows: $0.rows.count) } ?? 0
    return RowSizes.usualHead + table.rows.count * RowSizes.usualRow + chart
      > paper.height * max(total, paper.width) / paper.width
  }

  private static func widest(on paper: Paper, _ density: Density) -> Int {
    paper.width * 100 / density.smallestPrint
  }

  /// The widths stretched to the room, or narrowed where they hold long texts.
  private static func fitted(_ rooms: [ColumnRoom], to width: Int) -> [Int] {
    let natural = rooms.reduce(0) { $0 + $1.natural }
    if natural == 0 { return [] }
    if rooms.reduce(0, { $0 + $1.least }) >= width { return rooms.map(\.least) }
    var widths =
      natural > width ? narrowed(rooms, to: width) : rooms.map { $0.natural * width / natural }
    let rest = width - widths.reduce(0, +)
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) { widths[widest] += rest }
    return widths
  }

  /// Columns in proportion to the weight of their texts, none wider than it wants or narrower than
  /// its words.
  private static func narrowed(_ rooms: [ColumnRoom], to width: Int) -> [Int] {
    var (low, high) = (0.0, Double(width))
    var widths = rooms.map(\.least)
    for _ in 0..<24 {
      let scale = (low + high) / 2
      let tried = rooms.map { max($0.least, min($0.natural, Int(scale * $0.weight))) }
      if tried.reduce(0, +) <= width { (low, widths) = (scale, tried) } else { high = scale }
    }
    return widths
  }
}
