/// Numbers of lines in few words: `20, 31, 40–52`.
package struct LineRanges: CustomStringConvertible {
  package let description: String

  /// The lines, in ascending order, up to so many numbers and ranges.
  package init(_ lines: some Sequence<Int>, limit: Int = 10) {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, line <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(line, last.upperBound)
      } else {
        ranges.append(line...line)
      }
    }
    let words = ranges.prefix(limit).map { range in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound), \(range.upperBound)"
      default: "\(range.lowerBound)–\(range.upperBound)"
      }
    }
    description = (words + (ranges.count > limit ? ["…"] : [])).joined(separator: ", ")
  }
}
