extension InputBuffer {
  /// Is done with a byte order mark of UTF-8, and refuses those of other encodings.
  mutating func skipByteOrderMark() throws(IntakeError) {
    let first = Array(bytes[start..<min(start + 3, count)])
    if first.starts(with: [0xEF, 0xBB, 0xBF]) {
      consume(to: start + 3)
    } else if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
      let encoding = first[0] == 0xFF ? "UTF-16LE" : "UTF-16BE"
      throw IntakeError(
        .unreadable, input: name, cause: "it is in \(encoding), save it as UTF-8")
    }
  }

  /// Skips blank lines, and returns the position of the line break after the next line.
  ///
  /// A line break in quotes does not count. Where none is in sight the last byte stands in for it.
  mutating func findHeadingEnd(limits: CSVLimits, line: inout Int) throws(IntakeError) -> Int {
    while true {
      while start < limit && bytes[start].isLineBreak && !isExhausted {
        consume(to: afterLineBreak(at: start))
        line += 1
      }
      var isQuoted = false
      for position in start..<limit {
        if bytes[position] == .quote { isQuoted.toggle() }
        if !isQuoted && bytes[position].isLineBreak { return position }
      }
      if isAtEnd || remaining > limits.longestRecord { return limit - 1 }
      try refill()
    }
  }
}
