import Spreadsheet
import Tables

/// The paper of a table's sheet and the width of each of its columns, in screen pixels.
///
/// Columns fill the paper from margin to margin; a table that is wider is printed a little smaller,
/// then its texts wrap, and what is wider still is printed as small as it must be.
struct TableWidths {
  let paper: Paper
  let pixels: [Int]

  /// Left and right of a cell's text.
  static let padding = 18
  /// Per cent of its paper to which a sheet is printed smaller rather than wrapped or turned.
  private static let mostShrunk = 125
  /// Per cent of the room that texts may exceed and wrap.
  private static let mostWrapped = 120

  var total: Int { pixels.reduce(0, +) }

  init(of table: PrintedTable, size: Double) {
    let rooms = ColumnRoom.rooms(of: table, size: size)
    let title = TextMeasure(size: 12, bold: true).pixels(of: table.title)
    let natural = rooms.reduce(0) { $0 + $1.natural }
    let least = rooms.reduce(0) { $0 + $1.least }
    let upright = Self.widest(on: .portrait)
    let isPortrait =
      table.isList
      ? max(natural, title) <= Paper.portrait.width
      : max(least, title) <= upright && natural <= upright * Self.mostWrapped / 100
    paper = isPortrait ? .portrait : .landscape
    let room = min(max(natural, title, paper.width), Self.widest(on: paper))
    pixels = Self.fitted(rooms, to: room)
  }

  private static func widest(on paper: Paper) -> Int { paper.width * mostShrunk / 100 }

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
