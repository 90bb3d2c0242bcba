extension JSON {
  /// The document in UTF-8: two spaces a level, a member a line, a line feed at the end.
  package var document: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 16)
    write(to: &bytes, level: 0)
    bytes += "\n".utf8
    return bytes
  }

  private func write(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += String(value).utf8
    case .number(let value, let decimals): JSON.write(value, decimals: decimals, to: &bytes)
    case .numeral(let text): bytes += text.utf8
    case .string(let value): JSON.writeQuoted(value, to: &bytes)
    case .array(let elements):
      JSON.writeList(elements, between: "[", and: "]", to: &bytes, level: level) {
        $0.write(to: &$1, level: level + 1)
      }
    case .object(let members):
      JSON.writeList(members, between: "{", and: "}", to: &bytes, level: level) {
        JSON.writeQuoted($0.name, to: &$1)
        $1 += ": ".utf8
        $0.value.write(to: &$1, level: level + 1)
      }
    }
  }

  private static func write(_ value: Int64, decimals: Int, to bytes: inout [UInt8]) {
    let digits = String(value.magnitude).utf8
    let zeros = repeatElement(UInt8(ascii: "0"), count: max(0, decimals + 1 - digits.count))
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += zeros
    bytes += digits
    if decimals > 0 { bytes.insert(UInt8(ascii: "."), at: bytes.count - decimals) }
  }

  private static func writeList<Element>(
    _ elements: [Element], between open: String, and close: String, to bytes: inout [UInt8],
    level: Int, write: (Element, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(level: level + 1, in: &bytes)
      write(element, &bytes)
    }
    if !elements.isEmpty { startLine(level: level, in: &bytes) }
    bytes += close.utf8
  }

  private static func startLine(level: Int, in bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  private static func writeQuoted(_ value: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { text in
      var start = 0
      for (index, byte) in text.enumerated() {
        guard let escape = escape(of: byte) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes += escape.utf8
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What stands for a byte that may not stand in a string, or nil.
  private static func escape(of byte: UInt8) -> String? {
    if byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") { return nil }
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
