/// Walks once through a JSON text as RFC 8259 defines it and hands on its tokens.
///
/// The bytes are not held: each call gets those of the same text. What is open is remembered without
/// recursion, so that no text is nested too deep for it.
///
/// ```swift
/// var scanner = JSONScanner()
/// while case .key = try scanner.next(in: bytes) { ... scanner.text(in: bytes) ... }
/// ```
package struct JSONScanner: Sendable {
  /// How deep arrays and objects may stand in each other unless it is said.
  package static let deepest = 128

  private let deepest: Int
  /// The next byte.
  var position = 0
  private var line = 1
  /// Where the line begins.
  private var lineStart = 0
  private var awaited = Awaited.start
  private var levels: [Level] = []
  /// The keys of the objects that are open.
  private var keys: [Key] = []
  /// The bytes of the last string or key without its quotes, or of the last number or word; escapes
  /// are as they are written.
  package internal(set) var content = 0..<0
  /// Whether the last string or key is written with escapes.
  package internal(set) var hasEscapes = false
  /// The last text without escapes; in use where it has any.
  var decoded: [UInt8] = []

  /// Where the last token begins.
  package private(set) var place = JSONPlace(line: 1, column: 1, offset: 0)

  package init(deepest: Int = JSONScanner.deepest) {
    self.deepest = deepest
  }

  /// How many arrays and objects are open.
  package var depth: Int { levels.count }

  /// The first byte that is not yet read.
  package var nextOffset: Int { position }

  /// Begins with another text, whose first byte begins the given line; no byte order mark is
  /// expected in front of it.
  package mutating func restart(line: Int) {
    (position, lineStart, self.line) = (0, 0, line)
    awaited = .value
    levels.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
  }

  /// The text of the last string or key without quotes and escapes, or of the last number or word.
  @_lifetime(borrow self, copy bytes)
  package func text(in bytes: Span<UInt8>) -> Span<UInt8> {
    hasEscapes ? decoded.span : bytes.extracting(content)
  }

  /// Reads the next token. After a problem that is passable it can be called again, after any other
  /// nothing further can be read.
  package mutating func next(in bytes: Span<UInt8>) throws(JSONProblem) -> JSONToken {
    if awaited == .start { try passByteOrderMark(bytes) }
    passBlanks(bytes)
    if awaited == .separator, try passComma(bytes) { passBlanks(bytes) }
    place = here
    guard position < bytes.count else { return try finish() }
    let byte = bytes[position]
    switch awaited {
    case .key: return try key(byte, bytes)
    case .keyOrEnd: return byte == UInt8(ascii: "}") ? try close(bytes) : try key(byte, bytes)
    case .valueOrEnd where byte == UInt8(ascii: "]"): return try close(bytes)
    case .value, .valueOrEnd, .start: return try value(byte, bytes)
    case .separator: return try close(bytes)
    case .nothing: throw unexpected(in: bytes)
    }
  }

  /// Passes what is left of the arrays and objects that stand deeper than `depth`.
  package mutating func skip(to depth: Int, in bytes: Span<UInt8>) throws(JSONProblem) {
    while levels.count > depth {
      do {
        _ = try next(in: bytes)
      } catch {
        if !error.isPassable { throw error }
      }
    }
  }
}

extension JSONScanner {
  /// What may stand next.
  private enum Awaited {
    case start, value, valueOrEnd, key, keyOrEnd, separator, nothing
  }

  /// An array or object that is open.
  private struct Level {
    let isObject: Bool
    let place: JSONPlace
    /// The number of its first key.
    let firstKey: Int
  }

  /// The place of the next byte.
  var here: JSONPlace {
    JSONPlace(line: line, column: position - lineStart + 1, offset: position)
  }

  func problem(_ kind: JSONProblem.Kind) -> JSONProblem { JSONProblem(kind, at: here) }

  /// The problem that the next byte is not what may stand there.
  func unexpected(in bytes: Span<UInt8>, _ expected: Expectation? = nil) -> JSONProblem {
    if position >= bytes.count { return unfinished }
    if bytes[position] >= 0x80, bytes.characterLength(at: position) == 0 {
      return problem(.notUTF8(bytes[position]))
    }
    return problem(.unexpected(bytes.lexeme(at: position), expected: expected ?? expectation))
  }

  private var expectation: Expectation {
    switch awaited {
    case .start, .value: .value
    case .valueOrEnd: .valueOrEnd
    case .key: .key
    case .keyOrEnd: .keyOrEnd
    case .separator: levels.last?.isObject == true ? .objectSeparator : .arraySeparator
    case .nothing: .nothing
    }
  }

  /// The problem that the text ends here.
  private var unfinished: JSONProblem {
    guard let level = levels.last else { return problem(.empty) }
    return problem(.unclosed(level.isObject ? .object : .array, from: level.place))
  }

  private func finish() throws(JSONProblem) -> JSONToken {
    if awaited == .nothing { return .end }
    throw unfinished
  }

  private mutating func passByteOrderMark(_ bytes: Span<UInt8>) throws(JSONProblem) {
    guard bytes.count >= 2 else { return }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): throw problem(.otherEncoding("UTF-16LE"))
    case (0xFE, 0xFF): throw problem(.otherEncoding("UTF-16BE"))
    case (0xEF, 0xBB) where bytes.count >= 3 && bytes[2] == 0xBF: (position, lineStart) = (3, 3)
    default: break
    }
    awaited = .value
  }

  mutating func passBlanks(_ bytes: Span<UInt8>) {
    var index = position
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09: break
      case 0x0D:
        line &+= 1
        lineStart = index &+ 1
      case 0x0A:
        if index == 0 || bytes[index &- 1] != 0x0D { line &+= 1 }
        lineStart = index &+ 1
      default:
        position = index
        return
      }
      index &+= 1
    }
    position = index
  }

  /// Passes the comma behind a value; false where its array or object ends instead.
  private mutating func passComma(_ bytes: Span<UInt8>) throws(JSONProblem) -> Bool {
    guard position < bytes.count, let level = levels.last else { return false }
    switch bytes[position] {
    case UInt8(ascii: ","): break
    case UInt8(ascii: "]") where !level.isObject: return false
    case UInt8(ascii: "}") where level.isObject: return false
    default: throw unexpected(in: bytes)
    }
    let comma = here
    position += 1
    passBlanks(bytes)
    if position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        throw JSONProblem(.trailingComma, at: comma)
      }
    }
    awaited = level.isObject ? .key : .value
    return true
  }

  private mutating func open(isObject: Bool) throws(JSONProblem) -> JSONToken {
    if levels.count == deepest { throw problem(.tooDeep(limit: deepest)) }
    levels.append(Level(isObject: isObject, place: place, firstKey: keys.count))
    position += 1
    awaited = isObject ? .keyOrEnd : .valueOrEnd
    return isObject ? .objectStart : .arrayStart
  }

  private mutating func close(_ bytes: Span<UInt8>) throws(JSONProblem) -> JSONToken {
    guard let level = levels.popLast() else { throw unexpected(in: bytes) }
    position += 1
    endValue()
    guard level.isObject else { return .arrayEnd }
    let duplicate = keys.span.extracting(level.firstKey...).duplicate(in: bytes)
    keys.removeLast(keys.count - level.firstKey)
    if let duplicate {
      let first = bytes.place(of: duplicate.first, after: level.place)
      let second = bytes.place(of: duplicate.second, after: level.place)
      throw JSONProblem(
        .duplicateKey(String(bytes.key(at: duplicate.second).span), first: first), at: second,
        isPassable: true)
    }
    return .objectEnd
  }

  private mutating func endValue() {
    awaited = levels.isEmpty ? .nothing : .separator
  }

  private mutating func key(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONProblem) -> JSONToken {
    guard byte == .quote else { throw unexpected(in: bytes) }
    let doubt = try passString(bytes)
    keys.append(Key(start: place.offset, hash: text(in: bytes).keyHash))
    passBlanks(bytes)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      throw unexpected(in: bytes, .colon)
    }
    position += 1
    awaited = .value
    if let doubt { throw doubt }
    return .key
  }

  private mutating func value(
    _ byte: UInt8, _ bytes: Span<UInt8>
  ) throws(JSONProblem) -> JSONToken {
    switch byte {
    case .quote:
      let doubt = try passString(bytes)
      endValue()
      if let doubt { throw doubt }
      return .string
    case UInt8(ascii: "{"): return try open(isObject: true)
    case UInt8(ascii: "["): return try open(isObject: false)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try passNumber(bytes)
      endValue()
      return .number
    default:
      let token = try word(bytes)
      endValue()
      return token
    }
  }

  private mutating func word(_ bytes: Span<UInt8>) throws(JSONProblem) -> JSONToken {
    let end = bytes.wordEnd(from: position)
    let word = bytes.extracting(position..<end)
    let token: JSONToken
    if word.isEqual(to: "true") {
      token = .true
    } else if word.isEqual(to: "false") {
      token = .false
    } else if word.isEqual(to: "null") {
      token = .null
    } else {
      throw unexpected(in: bytes)
    }
    (content, hasEscapes, position) = (position..<end, false, end)
    return token
  }
}
