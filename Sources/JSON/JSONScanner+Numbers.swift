extension JSONScanner {
  /// Passes the number that begins here; its text stays as it is written.
  mutating func passNumber(_ bytes: Span<UInt8>) throws(JSONProblem) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "0") {
      if bytes.isDigit(at: position + 1) { throw problem(.leadingZero) }
      position += 1
    } else {
      try passDigits(bytes)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try passDigits(bytes)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try passDigits(bytes)
    }
    content = start..<position
    hasEscapes = false
  }

  /// Passes one digit or more.
  private mutating func passDigits(_ bytes: Span<UInt8>) throws(JSONProblem) {
    guard bytes.isDigit(at: position) else { throw unexpected(in: bytes, .digit) }
    var index = position &+ 1
    while bytes.isDigit(at: index) { index &+= 1 }
    position = index
  }
}

extension Span<UInt8> {
  fileprivate func isDigit(at index: Int) -> Bool { index < count && self[index] &- 0x30 < 10 }
}
