extension PrintedTable {
  /// The same table, its East Asian headers broken into lines before the unit or where their signs
  /// allow it, so that they fit where a program gives them the least room; not every program keeps a
  /// bracket from beginning or ending a line.
  func breakingHeaders(in widths: TableWidths) -> PrintedTable {
    var table = self
    for (index, column) in columns.enumerated() {
      let room = HeaderBrackets.least(
        of: widths.headerRoom(ofColumn: index, isNumeric: column.isNumeric))
      let lines = column.header.split(separator: "\n", omittingEmptySubsequences: false)
      table.columns[index].header =
        lines.flatMap { Self.broken($0, widths.density, room: room) }.joined(separator: "\n")
    }
    return table
  }

  private static func broken(_ header: Substring, _ density: Density, room: Int) -> [String] {
    let measure = TextMeasure(size: density.headerSize, bold: true)
    let header = String(header)
    if !TextExtent(of: header).isWide || measure.pixels(of: header) <= room { return [header] }
    return parts(of: header[...]).reduce(into: []) { lines, part in
      if let last = lines.last, measure.pixels(of: last + part) <= room {
        lines[lines.count - 1] = last + part
      } else if part.hasPrefix("[") {
        lines.append(part)
      } else {
        lines += evenLines(part, measure, room: room)
      }
    }
  }

  /// In as few lines as the room allows, none of them much shorter than the others: no sign stands
  /// alone in a line.
  static func evenLines(_ part: String, _ measure: TextMeasure, room: Int) -> [String] {
    let lines = LineBreaking.lines(part, measure, room: room)
    let share = (measure.pixels(of: part) + lines.count - 1) / lines.count
    return (share..<max(share, room)).lazy.map { LineBreaking.lines(part, measure, room: $0) }
      .first { $0.count == lines.count } ?? lines
  }

  /// What is counted, which bound of it, its unit in brackets and the marks of notes.
  static func parts(of header: Substring) -> [String] {
    let marks = header.firstIndex(of: "[") ?? header.endIndex
    let unit = header[..<marks].lastIndex(of: "（") ?? marks
    let words = header[..<unit]
    let ending = endings.first { words.hasSuffix($0) && words.count > $0.count }?.count ?? 0
    let bound = words.index(words.endIndex, offsetBy: -ending)
    return [words[..<bound], words[bound...], header[unit..<marks], header[marks...]]
      .map(String.init).filter { !$0.isEmpty }
  }

  /// What Chinese headings of bounds and coverage end with.
  private static let endings = [
    Chinese().headingAtLeast(""), Chinese().headingAtMost(""), "有数据记录",
  ]
}
