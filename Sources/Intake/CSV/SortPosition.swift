import CSeparators

/// Where the sorting of indexed records stands.
struct SortPosition {
  var record: Int
  /// The number of the end of the record's first field.
  var firstEnd: Int
  var start: Int
  var line: Int
  /// The line of the record numbered -1, were every record one line.
  let lines: Int

  var bounds: CSVBatch.Bounds {
    CSVBatch.Bounds(
      start: UInt32(truncatingIfNeeded: start), firstEnd: UInt32(truncatingIfNeeded: firstEnd),
      line: line)
  }

  mutating func advance(past mark: separators_record, firstEnd: Int, start: Int) {
    line = lines &+ record &+ Int(mark.marks.quoted_breaks)
    record &+= 1
    self.firstEnd = firstEnd
    self.start = start
  }
}
