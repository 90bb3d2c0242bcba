/// A key of an object that is open.
struct Key: Sendable {
  /// The offset of its quote.
  let start: Int
  let hash: UInt64
}

extension Span<Key> {
  /// The offsets of the first key that stands there twice.
  func duplicate(in bytes: Span<UInt8>) -> (first: Int, second: Int)? {
    if count > 16 { return duplicateOfMany(in: bytes) }
    for second in indices {
      for first in 0..<second
      where self[first].hash == self[second].hash
        && bytes.key(at: self[first].start) == bytes.key(at: self[second].start)
      {
        return (self[first].start, self[second].start)
      }
    }
    return nil
  }

  /// Sorts what cannot be compared by pairs; only keys of one hash are looked at.
  private func duplicateOfMany(in bytes: Span<UInt8>) -> (first: Int, second: Int)? {
    var sorted = withUnsafeBufferPointer { Array($0) }
    sorted.sort { ($0.hash, $0.start) < ($1.hash, $1.start) }
    var found: (first: Int, second: Int)?
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.hash != sorted[start].hash } ?? sorted.count
      if end - start > 1 {
        var firsts: [[UInt8]: Int] = [:]
        for key in sorted[start..<end] where key.start < found?.second ?? .max {
          let first = firsts[bytes.key(at: key.start)]
          if let first { found = (first, key.start) }
          if first == nil { firsts[bytes.key(at: key.start)] = key.start }
        }
      }
      start = end
    }
    return found
  }
}

extension Span<UInt8> {
  /// A number that is the same for the same texts.
  var keyHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in indices { hash = (hash ^ UInt64(self[index])) &* 0x100_0000_01b3 }
    return hash
  }

  /// The text of the key whose quote stands at `start`.
  func key(at start: Int) -> [UInt8] {
    var end = start + 1
    while end < count, self[end] != .quote { end += self[end] == .backslash ? 2 : 1 }
    var text: [UInt8] = []
    extracting(start + 1..<Swift.min(end, count)).appendDecoded(to: &text)
    return text
  }

  /// The place of a later byte.
  func place(of offset: Int, after place: JSONPlace) -> JSONPlace {
    var line = place.line
    var lineStart = place.offset - (place.column - 1)
    for index in place.offset..<offset where self[index] == 0x0A || self[index] == 0x0D {
      if self[index] == 0x0D || self[index - 1] != 0x0D { line += 1 }
      lineStart = index + 1
    }
    return JSONPlace(line: line, column: offset - lineStart + 1, offset: offset)
  }
}
