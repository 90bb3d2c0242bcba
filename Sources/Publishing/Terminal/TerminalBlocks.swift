import Tables

/// The lines of a table, folded into blocks of columns where it is too wide.
struct TerminalBlocks {
  private let columns: [TerminalColumn]
  private let rows: [Row]
  private let width: Int
  private let widths: [Int]
  /// How many columns name the rows.
  private let labels: Int

  private static let gap = "  "

  init(_ columns: [TerminalColumn], rows: [Row], width: Int) {
    self.columns = columns
    self.rows = rows
    self.width = width
    labels = columns.prefix { $0.alignment == .left }.count
    widths = Self.widths(of: columns, labels: labels, within: width)
  }

  /// What each column asks for; the widest names of rows break so that figures have room.
  private static func widths(
    of columns: [TerminalColumn], labels: Int, within width: Int
  ) -> [Int] {
    var widths = columns.map { min($0.width, width) }
    let widestGroup = columns.indices.dropFirst(labels).reduce(0) { most, index in
      let group = columns[index].belongsToPrevious ? widths[index - 1] + gap.count : 0
      return max(most, group + widths[index] + gap.count)
    }
    let room = max(width - widestGroup, width / 3)
    let least = 8
    while let widest = (0..<labels).max(by: { widths[$0] < widths[$1] }),
      widths.prefix(labels).reduce(0, +) + gap.count * (labels - 1) > room, widths[widest] > least
    {
      widths[widest] -= 1
    }
    return widths
  }

  var lines: [String] {
    let blocks = blocks.map { lines(of: Array(0..<labels) + $0) }
    return Array(blocks.joined(separator: [""]))
  }

  /// Which of the columns behind the labels stand together; figures and what is said of their
  /// coverage are not parted.
  private var blocks: [[Int]] {
    let room = width - widths.prefix(labels).reduce(0) { $0 + $1 + Self.gap.count }
    var blocks: [[Int]] = [[]]
    var used = 0
    for index in labels..<columns.count {
      if columns[index].belongsToPrevious {
        blocks[blocks.count - 1].append(index)
        continue
      }
      let follows = index + 1 < columns.count && columns[index + 1].belongsToPrevious
      let asked = widths[index] + (follows ? Self.gap.count + widths[index + 1] : 0)
      let isFirst = blocks[blocks.count - 1].isEmpty
      if !isFirst, used + Self.gap.count + asked > room {
        blocks.append([index])
        used = asked
      } else {
        blocks[blocks.count - 1].append(index)
        used += asked + (isFirst ? 0 : Self.gap.count)
      }
    }
    return blocks
  }

  private func lines(of block: [Int]) -> [String] {
    let rule = Self.trimmed(
      block.map { String(repeating: "-", count: widths[$0]) }.joined(separator: Self.gap))
    var lines = head(block) + [rule]
    for row in rows.indices {
      if row > 0, rows[row].role == .total, rows[row - 1].role != .total { lines.append(rule) }
      lines += self.lines(of: row, block)
    }
    return lines
  }

  /// Heads end on one line, however many lines each takes.
  private func head(_ block: [Int]) -> [String] {
    let heads = block.map { columns[$0].headLines(width: widths[$0]) }
    let height = heads.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      joined(block) { place in
        let index = line - (height - heads[place].count)
        return index >= 0 ? heads[place][index] : ""
      }
    }
  }

  private func lines(of row: Int, _ block: [Int]) -> [String] {
    let cells = block.map { column in
      repeats(row, column) ? [] : columns[column].lines(row, width: widths[column])
    }
    return (0..<cells.reduce(1) { max($0, $1.count) }).map { line in
      joined(block) { line < cells[$0].count ? cells[$0][line] : "" }
    }
  }

  /// Whether the cell only names again what the row above names, as do all cells before it, or
  /// the total that the cell before it names.
  private func repeats(_ row: Int, _ column: Int) -> Bool {
    if rows[row].role == .total, column > 0, column < labels {
      return columns[column].cells[row] == columns[column - 1].cells[row]
    }
    guard row > 0, column < labels - 1, rows[row].role == rows[row - 1].role else { return false }
    return (0...column).allSatisfy { columns[$0].cells[row] == columns[$0].cells[row - 1] }
  }

  private func joined(_ block: [Int], _ text: (Int) -> String) -> String {
    let parts = block.indices.map { place in
      TerminalColumn.padded(text(place), widths[block[place]], .left)
    }
    return Self.trimmed(parts.joined(separator: Self.gap))
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
