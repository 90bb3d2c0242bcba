import Tables

/// A small table in plain text, its columns aligned by display width.
struct TextTable: Hashable {
  enum Alignment: Hashable {
    case left, right
  }

  struct Column: Hashable {
    /// Empty in every column of a table without a head.
    var heading: String
    var alignment: Alignment
  }

  var columns: [Column]
  var rows: [[String]]

  private static let gap = 2

  /// The lines of the table, none wider than `width`.
  func lines(width: Int) -> [String] {
    let widths = widths(within: width)
    let headings = columns.map(\.heading)
    let head =
      headings.allSatisfy(\.isEmpty)
      ? [] : lines(of: headings, widths) + [rule(widths)]
    return head + rows.flatMap { lines(of: $0, widths) }
  }

  /// What each column asks for; where that is too much, the widest give way first, words whole as
  /// long as they can be.
  private func widths(within width: Int) -> [Int] {
    let columns = columns.indices.map { index in
      [self.columns[index].heading] + rows.map { $0[index] }
    }
    var widths = columns.map { $0.reduce(1) { max($0, displayWidth(of: TextLines.shown($1))) } }
    let least = columns.map { $0.reduce(1) { max($0, TextLines.longestWord(in: $1)) } }
    var excess = widths.reduce(Self.gap * (widths.count - 1), +) - width
    while excess > 0 {
      let room = widths.indices.filter { widths[$0] > least[$0] }
      let narrowable = room.isEmpty ? widths.indices.filter { widths[$0] > 1 } : room
      guard let widest = narrowable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let cells = zip(cells, widths).map { TextLines.lines($0, width: $1) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<max(1, height)).map { line in
      let parts = cells.indices.map { index in
        padded(
          line < cells[index].count ? cells[index][line] : "", to: widths[index],
          columns[index].alignment)
      }
      return trimmed(parts.joined(separator: String(repeating: " ", count: Self.gap)))
    }
  }

  private func rule(_ widths: [Int]) -> String {
    widths.map { String(repeating: "-", count: $0) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }

  private func padded(_ text: String, to width: Int, _ alignment: Alignment) -> String {
    let padding = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
    return alignment == .left ? text + padding : padding + text
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
