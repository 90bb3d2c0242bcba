import Tables

/// A column of a table in a terminal: its head and its cells, and how they stand.
struct TerminalColumn {
  enum Alignment {
    case left, right
  }

  /// A cell: the text that is aligned, and the marks that stand behind it.
  struct Cell: Hashable {
    var text = ""
    var marks = ""
  }

  let heading: String
  let alignment: Alignment
  var cells: [Cell]
  /// Whether it says how many records state the figures of the column before it.
  var belongsToPrevious = false

  private var textWidth: Int { cells.reduce(0) { max($0, displayWidth(of: $1.text)) } }
  private var markWidth: Int { cells.reduce(0) { max($0, displayWidth(of: $1.marks)) } }

  /// What it asks for: its cells whole, and its head, which may break where it is long.
  var width: Int {
    let head = min(
      displayWidth(of: heading), max(TextLines.longestWord(in: heading), 14))
    let lines = TextLines.lines(heading, width: max(head, textWidth + markWidth))
    return lines.reduce(max(1, textWidth + markWidth)) { max($0, displayWidth(of: $1)) }
  }

  /// The cell in lines, figures of a column standing under one another, and marks too.
  func lines(_ row: Int, width: Int) -> [String] {
    let cell = cells[row]
    guard alignment == .right else {
      return TextLines.lines(cell.text, width: width).map { Self.padded($0, width, .left) }
    }
    let marks = Self.padded(cell.marks, markWidth, .left)
    let text = Self.padded(cell.text, width - markWidth, .right)
    return [text + marks]
  }

  /// The head in lines; over figures it ends where they do, before their marks, if it has room.
  func headLines(width: Int) -> [String] {
    let lines = TextLines.lines(heading, width: width)
    let isShort = lines.allSatisfy { displayWidth(of: $0) <= width - markWidth }
    let room = alignment == .right && isShort ? width - markWidth : width
    return lines.map { Self.padded(Self.padded($0, room, alignment), width, .left) }
  }

  static func padded(_ text: String, _ width: Int, _ alignment: Alignment) -> String {
    let padding = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
    return alignment == .left ? text + padding : padding + text
  }
}
