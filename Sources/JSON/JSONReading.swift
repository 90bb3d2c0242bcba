extension JSON {
  /// Reads a document as RFC 8259 defines it, in UTF-8 with or without a byte order mark.
  ///
  /// Numbers keep their text. A key that stands twice in an object, half a surrogate pair, and more
  /// than `deepest` levels are problems, which the definition leaves to the reader.
  package init(
    document bytes: [UInt8], deepest: Int = JSONScanner.deepest
  ) throws(JSONProblem) {
    var scanner = JSONScanner(deepest: deepest)
    let bytes = bytes.span
    let first = try scanner.next(in: bytes)
    self = try JSON(from: first, of: &scanner, in: bytes)
    _ = try scanner.next(in: bytes)
  }

  private init(
    from token: JSONToken, of scanner: inout JSONScanner, in bytes: Span<UInt8>
  ) throws(JSONProblem) {
    switch token {
    case .objectStart: self = .object(try JSON.members(of: &scanner, in: bytes))
    case .arrayStart: self = .array(try JSON.elements(of: &scanner, in: bytes))
    case .string, .key: self = .string(String(scanner.text(in: bytes)))
    case .number: self = JSON(numeral: String(scanner.text(in: bytes)))
    case .true: self = .bool(true)
    case .false: self = .bool(false)
    case .null, .objectEnd, .arrayEnd, .end: self = .null
    }
  }

  private static func members(
    of scanner: inout JSONScanner, in bytes: Span<UInt8>
  ) throws(JSONProblem) -> [Member] {
    var members: [Member] = []
    while case .key = try scanner.next(in: bytes) {
      let name = String(scanner.text(in: bytes))
      let token = try scanner.next(in: bytes)
      members.append(Member(name, try JSON(from: token, of: &scanner, in: bytes)))
    }
    return members
  }

  private static func elements(
    of scanner: inout JSONScanner, in bytes: Span<UInt8>
  ) throws(JSONProblem) -> [JSON] {
    var elements: [JSON] = []
    while true {
      let token = try scanner.next(in: bytes)
      if case .arrayEnd = token { return elements }
      elements.append(try JSON(from: token, of: &scanner, in: bytes))
    }
  }

  /// A number by its text: whole or of decimals where it is written as this program writes it.
  private init(numeral text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    if let value = Int64(parts[0] + fraction), !(text.hasPrefix("-") && value >= 0) {
      self = parts.count == 2 ? .number(value, decimals: fraction.utf8.count) : .integer(value)
    } else {
      self = .numeral(text)
    }
  }
}

extension JSON {
  /// The member of that name; nil where there is none.
  package subscript(_ name: String) -> JSON? {
    if case .object(let members) = self {
      members.first { $0.name == name }?.value
    } else {
      nil
    }
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  package var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
}

extension String {
  init(_ text: Span<UInt8>) {
    self = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
