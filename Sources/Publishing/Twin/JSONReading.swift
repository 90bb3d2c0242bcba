extension JSON {
  /// Reads a document of whole numbers, texts, lists and objects, as this program writes them; nil
  /// where it is none.
  package init?(document bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

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

/// Walks once through the bytes of a document.
private struct JSONReader {
  private let bytes: [UInt8]
  private var next = 0
  /// Deeper documents are not read.
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return next == bytes.count
    }
  }

  mutating func value(depth: Int) -> JSON? {
    skipBlanks()
    guard depth < Self.deepest, next < bytes.count else { return nil }
    switch bytes[next] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map(JSON.string)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return integer()
    }
  }

  private mutating func object(_ depth: Int) -> JSON? {
    var members: [JSON.Member] = []
    next += 1
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      guard let name = string(), take(UInt8(ascii: ":")), let value = value(depth: depth + 1)
      else { return nil }
      members.append(JSON.Member(name, value))
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func array(_ depth: Int) -> JSON? {
    var elements: [JSON] = []
    next += 1
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      guard let value = value(depth: depth + 1) else { return nil }
      elements.append(value)
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func string() -> String? {
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { return nil }
    next += 1
    var text: [UInt8] = []
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      switch byte {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text += escaped
      default: text.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> [UInt8]? {
    guard next < bytes.count else { return nil }
    let byte = bytes[next]
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard next + 4 <= bytes.count,
        let digits = String(validating: bytes[next..<next + 4], as: UTF8.self),
        let number = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(number)
      else { return nil }
      next += 4
      return Array(String(Character(scalar)).utf8)
    default: return nil
    }
  }

  private mutating func integer() -> JSON? {
    let start = next
    while next < bytes.count, (0x30...0x39).contains(bytes[next]) || bytes[next] == 0x2D {
      next += 1
    }
    return Int64(String(decoding: bytes[start..<next], as: UTF8.self)).map(JSON.integer)
  }

  private mutating func word(_ word: String, _ value: JSON) -> JSON? {
    guard bytes[next...].starts(with: word.utf8) else { return nil }
    next += word.utf8.count
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next < bytes.count, bytes[next] == byte else { return false }
    next += 1
    return true
  }

  private mutating func skipBlanks() {
    while next < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[next]) { next += 1 }
  }
}
