/// Which row of a file each line of the text made of it comes from.
struct RowNumbers {
  /// The lines, in ascending order, from which rows follow lines one by one.
  private var runs: [(line: Int, row: Int)] = []

  /// Notes that a line, behind all noted before, comes from a row.
  mutating func note(line: Int, row: Int) {
    if let last = runs.last, row - line == last.row - last.line { return }
    runs.append((line, row))
  }

  /// The row of a line; that of the line before it where only that is noted.
  subscript(line: Int) -> Int {
    var (first, count) = (0, runs.count)
    while count > 0 {
      let half = count / 2
      if runs[first + half].line <= line {
        first += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    guard first > 0 else { return line }
    return runs[first - 1].row + line - runs[first - 1].line
  }
}
