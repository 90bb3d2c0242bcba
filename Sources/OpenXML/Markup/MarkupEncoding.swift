/// The encoding of a part: UTF-8, or UTF-16 with a byte order mark.
///
/// The two that a package may have: ECMA-376, part 2, annex on restrictions of XML usage.
struct MarkupEncoding {
  private enum Form {
    case utf8, littleEndian, bigEndian
  }

  /// Nil until the first bytes have been seen.
  private var form: Form?
  /// Bytes that do not make up a character yet.
  private var held: [UInt8] = []

  /// What is left at the end of a part too short to say its encoding.
  mutating func end() -> [UInt8] {
    guard form == nil else { return [] }
    defer { held = [] }
    return held
  }

  /// Whether all bytes so far made up characters.
  var isAtEnd: Bool { held.isEmpty }

  /// A piece in UTF-8, without byte order mark; nil where it is that already.
  mutating func decode(_ piece: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    if form == .utf8 { return nil }
    if form == nil, held.isEmpty, piece.count > 2, piece[0] < 0xEF {
      form = .utf8
      return nil
    }
    held.append(contentsOf: piece)
    if form == nil {
      guard held.count > 2 else { return [] }
      recognize()
    }
    guard form == .utf8 else { return decodeHeld() }
    defer { held = [] }
    return held
  }

  /// Whether a part may say that it has an encoding of this name.
  func isNamed(_ name: String) -> Bool {
    name.lowercased() == (form == .utf8 ? "utf-8" : "utf-16")
  }

  private mutating func recognize() {
    switch (held[0], held[1], held[2]) {
    case (0xEF, 0xBB, 0xBF):
      form = .utf8
      held.removeFirst(3)
    case (0xFF, 0xFE, _):
      form = .littleEndian
      held.removeFirst(2)
    case (0xFE, 0xFF, _):
      form = .bigEndian
      held.removeFirst(2)
    default: form = .utf8
    }
  }

  /// Half a character becomes a byte that UTF-8 does not have.
  private mutating func decodeHeld() -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    while index + 1 < held.count {
      let unit = unit(at: index)
      if let scalar = Unicode.Scalar(unit) {
        text += String(scalar).utf8
      } else if UTF16.isLeadSurrogate(unit) {
        guard index + 3 < held.count else { break }
        let next = self.unit(at: index + 2)
        if UTF16.isTrailSurrogate(next) {
          text += String(decoding: [unit, next], as: UTF16.self).utf8
          index += 2
        } else {
          text.append(0xFF)
        }
      } else {
        text.append(0xFF)
      }
      index += 2
    }
    held.removeFirst(index)
    return text
  }

  private func unit(at index: Int) -> UInt16 {
    let (first, second) = (UInt16(held[index]), UInt16(held[index + 1]))
    return form == .bigEndian ? first << 8 | second : second << 8 | first
  }
}
