extension InputBuffer {
  /// Walks the record at `start` and is done with it.
  ///
  /// False, and nothing done, if its end is not held.
  mutating func walkRecord(_ walk: inout RecordWalk) -> Bool {
    let sight = isAtEnd ? count : limit
    var atStart = walk
    if let end = atStart.advance(over: bytes.span.extracting(start..<sight)) {
      consume(to: afterLineBreak(at: start + end))
    } else if isAtEnd {
      atStart.end()
      isCutShort = true
      consume(to: limit)
    } else {
      return false
    }
    walk = atStart
    return true
  }

  /// Walks the record at `start` to its end, however far that is, and is done with it.
  mutating func walkLongRecord(_ walk: inout RecordWalk) throws(IntakeError) {
    while !walkRecord(&walk) {
      _ = walk.advance(over: bytes.span.extracting(start..<limit))
      consume(to: limit)
      try refill()
    }
  }
}
