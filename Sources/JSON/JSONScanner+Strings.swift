extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
}

extension JSONScanner {
  /// Passes the string that begins here and remembers what it holds. A problem that does not hide
  /// where the string ends, the first of it, is returned.
  mutating func passString(_ bytes: Span<UInt8>) throws(JSONProblem) -> JSONProblem? {
    let start = position
    var index = start &+ 1
    var doubt: JSONProblem?
    hasEscapes = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x20 < 0x60 {
        if byte == .quote {
          content = start &+ 1..<index
          position = index &+ 1
          if hasEscapes, doubt == nil { decode(bytes) }
          return doubt
        }
        if byte == .backslash {
          hasEscapes = true
          index = try passEscape(bytes, at: index, &doubt)
        } else {
          index &+= 1
        }
      } else if byte >= 0x80 {
        let length = bytes.characterLength(at: index)
        if length == 0, doubt == nil {
          doubt = problem(.notUTF8(byte), at: index, isPassable: true)
        }
        index &+= max(1, length)
      } else {
        throw problem(.controlCharacter(byte), at: index)
      }
    }
    throw problem(.unclosed(.string, from: here), at: start)
  }

  /// A problem of the line that the string stands in.
  private func problem(
    _ kind: JSONProblem.Kind, at index: Int, isPassable: Bool = false
  ) -> JSONProblem {
    var place = here
    place.column += index - place.offset
    place.offset = index
    return JSONProblem(kind, at: place, isPassable: isPassable)
  }

  /// Passes the escape whose backslash stands at `index`; returns what comes after it.
  private func passEscape(
    _ bytes: Span<UInt8>, at index: Int, _ doubt: inout JSONProblem?
  ) throws(JSONProblem) -> Int {
    guard index &+ 1 < bytes.count else {
      throw problem(.unclosed(.string, from: here), at: position)
    }
    switch bytes[index &+ 1] {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index &+ 2
    case UInt8(ascii: "u"): break
    default: throw problem(.unknownEscape(bytes.lexeme(at: index + 1)), at: index)
    }
    guard let unit = bytes.codeUnit(at: index) else {
      throw problem(
        .unexpected("'\(bytes.escapeText(at: index))'", expected: .hexadecimal), at: index)
    }
    guard (0xD800..<0xE000).contains(unit) else { return index &+ 6 }
    if unit < 0xDC00, let low = bytes.codeUnit(at: index &+ 6), (0xDC00..<0xE000).contains(low) {
      return index &+ 12
    }
    if doubt == nil { doubt = problem(.loneSurrogate(unit), at: index, isPassable: true) }
    return index &+ 6
  }

  /// Writes the content without its escapes, all of which are known to be sound.
  private mutating func decode(_ bytes: Span<UInt8>) {
    decoded.removeAll(keepingCapacity: true)
    bytes.extracting(content).appendDecoded(to: &decoded)
  }
}

extension Span<UInt8> {
  /// Appends the content of a string without its escapes.
  func appendDecoded(to text: inout [UInt8]) {
    var index = 0
    while index < count {
      var end = index
      while end < count, self[end] != .backslash { end &+= 1 }
      extracting(index..<end).withUnsafeBufferPointer { text.append(contentsOf: $0) }
      index = end < count ? end + appendDecodedEscape(at: end, to: &text) : end
    }
  }

  /// Appends what the escape at `index` stands for; returns its length.
  private func appendDecodedEscape(at index: Int, to text: inout [UInt8]) -> Int {
    switch self[index + 1] {
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return appendDecodedUnit(at: index, to: &text)
    case let byte: text.append(byte)
    }
    return 2
  }

  /// Appends the character of one `\u1234` or of a pair of them, and a half without its other half
  /// as it is written; returns the length of the escape.
  private func appendDecodedUnit(at index: Int, to text: inout [UInt8]) -> Int {
    guard let unit = codeUnit(at: index) else { return 2 }
    var value = UInt32(unit)
    var length = 6
    if (0xD800..<0xDC00).contains(unit), let low = codeUnit(at: index + 6) {
      value = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
      length = 12
    }
    if let scalar = Unicode.Scalar(value) {
      text += String(Character(scalar)).utf8
    } else {
      for offset in index..<index + length { text.append(self[offset]) }
    }
    return length
  }
}
