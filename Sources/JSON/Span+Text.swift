extension Span<UInt8> {
  /// The length of the UTF-8 character at `index`; 0 where there is none.
  func characterLength(at index: Int) -> Int {
    let first = self[index]
    let second: UInt8 = index &+ 1 < count ? self[index &+ 1] : 0
    switch first {
    case 0...0x7F: return 1
    case 0xC2...0xDF: return second & 0xC0 == 0x80 ? 2 : 0
    case 0xE0...0xEF:
      let lowest: UInt8 = first == 0xE0 ? 0xA0 : 0x80
      let highest: UInt8 = first == 0xED ? 0x9F : 0xBF
      guard second >= lowest, second <= highest, isContinuation(at: index &+ 2) else { return 0 }
      return 3
    case 0xF0...0xF4:
      let lowest: UInt8 = first == 0xF0 ? 0x90 : 0x80
      let highest: UInt8 = first == 0xF4 ? 0x8F : 0xBF
      guard second >= lowest, second <= highest, isContinuation(at: index &+ 2),
        isContinuation(at: index &+ 3)
      else { return 0 }
      return 4
    default: return 0
    }
  }

  private func isContinuation(at index: Int) -> Bool {
    index < count && self[index] & 0xC0 == 0x80
  }

  /// What stands at `index`, for a message: a word or a character in quotes, or its number.
  func lexeme(at index: Int) -> String {
    let end = wordEnd(from: index)
    if end > index { return "'" + String(extracting(index..<Swift.min(end, index + 20))) + "'" }
    let length = characterLength(at: index)
    let text = String(extracting(index..<index + length))
    guard let scalar = text.unicodeScalars.first else { return JSONProblem.byte(self[index]) }
    switch scalar.properties.generalCategory {
    case .control: return JSONProblem.byte(self[index])
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .spaceSeparator where scalar != " ":
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "character U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    default: return "'\(text)'"
    }
  }

  /// Where the letters, digits and low lines from `index` on end.
  func wordEnd(from index: Int) -> Int {
    var end = index
    while end < count {
      switch self[end] {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: end &+= 1
      default: return end
      }
    }
    return end
  }

  func isEqual(to word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      withUnsafeBufferPointer { $0.elementsEqual(word) }
    }
  }

  /// The number written in the escape `\u1234` at `index`; nil where there is none.
  func codeUnit(at index: Int) -> UInt16? {
    guard index + 6 <= count, self[index] == .backslash, self[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for place in index + 2..<index + 6 {
      let byte = self[place]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt16(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt16((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }

  /// A damaged escape, for a message: as much of it as is text in one line.
  func escapeText(at index: Int) -> String {
    var end = index
    while end < Swift.min(index + 6, count), self[end] > 0x20, self[end] < 0x7F,
      self[end] != .quote
    {
      end += 1
    }
    return String(extracting(index..<end))
  }
}
