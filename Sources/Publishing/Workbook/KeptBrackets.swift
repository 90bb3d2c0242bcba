extension TableWidths {
  /// The widths moved by a few pixels, so that no header is broken inside a bracket; columns whose
  /// headers are whole in any width take what the others give, or give what they need.
  static func keepingBrackets(_ widths: [Int], _ rooms: [ColumnRoom]) -> [Int] {
    var kept = widths
    let broken = widths.indices.filter { !rooms[$0].keepsBrackets(in: widths[$0]) }
    if broken.isEmpty { return widths }
    let givers = widths.indices.filter { rooms[$0].brackets == nil }
    var spare = givers.reduce(0) { $0 + max(0, widths[$1] - rooms[$1].least) }
    for column in broken {
      let wider = firstKept(from: widths[column], by: 1, rooms[column])
      let narrower = firstKept(from: widths[column], by: -1, rooms[column])
      let (gain, loss) = (wider - widths[column], widths[column] - narrower)
      kept[column] =
        narrower >= rooms[column].least && (loss < gain || gain > spare) ? narrower : wider
      spare += widths[column] - kept[column]
    }
    return sharing(widths.reduce(0, +) - kept.reduce(0, +), among: givers, kept, rooms)
  }

  private static func firstKept(from width: Int, by step: Int, _ room: ColumnRoom) -> Int {
    var width = width
    while width > 0 && !room.keepsBrackets(in: width) { width += step }
    return width
  }

  /// Gives the pixels to the columns evenly, or takes them where there is room.
  private static func sharing(
    _ pixels: Int, among columns: [Int], _ widths: [Int], _ rooms: [ColumnRoom]
  ) -> [Int] {
    var (widths, rest) = (widths, pixels)
    while rest != 0 {
      let takers = columns.filter { rest > 0 || widths[$0] > rooms[$0].least }
      if takers.isEmpty { break }
      for column in takers where rest != 0 {
        widths[column] += rest.signum()
        rest -= rest.signum()
      }
    }
    return widths
  }
}
