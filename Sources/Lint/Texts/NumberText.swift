/// Texts that are numbers to their reader.
enum NumberText {
  /// Whether the whole text is a number as people write it: `1,234`, `-5`, `12.5`, `3 %`.
  ///
  /// A number with a leading zero is an identifier.
  static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...24).contains(text.count) else { return false }
    var rest = text[...]
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    if rest.last == UInt8(ascii: "%") {
      rest = rest.dropLast()
      if rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    }
    guard let first = rest.first, isDigit(first), let last = rest.last, isDigit(last) else {
      return false
    }
    if first == UInt8(ascii: "0"), rest.count > 1, isDigit(rest[rest.startIndex + 1]) {
      return false
    }
    return isGrouped(rest)
  }

  /// Digits with at most one kind of sign between groups of three, and one decimal sign.
  private static func isGrouped(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var separators: [(sign: UInt8, digits: Int)] = []
    var first = 0
    for byte in digits {
      if isDigit(byte) {
        if separators.isEmpty { first += 1 } else { separators[separators.count - 1].digits += 1 }
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "'")
      {
        separators.append((byte, 0))
      } else {
        return false
      }
    }
    guard let last = separators.last else { return true }
    let groups = separators.dropLast()
    let isDecimal = last.sign == UInt8(ascii: ".") || last.sign == UInt8(ascii: ",")
    if groups.isEmpty, isDecimal { return true }
    let isLastGroup = last.digits == 3 && groups.allSatisfy { $0.sign == last.sign }
    return first <= 3 && groups.allSatisfy { $0.digits == 3 && $0.sign == groups.first?.sign }
      && (isLastGroup || isDecimal && groups.first?.sign != last.sign)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// The finite number that a cell holds; nil where it holds none.
  static func value(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard !text.isEmpty else { return nil }
    var number = 0
    for byte in text {
      guard isDigit(byte), number < 1 << 50 else { return slowValue(text) }
      number = number * 10 + Int(byte) - 48
    }
    return Double(number)
  }

  private static func slowValue(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    let isPlain = text.allSatisfy { isDigit($0) || "+-.eE".utf8.contains($0) }
    guard isPlain, let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite
    else { return nil }
    return value
  }

  /// Digits after the point, of a number as a cell holds it.
  static func decimals(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard let point = text.firstIndex(of: UInt8(ascii: ".")) else { return 0 }
    return text[(point + 1)...].prefix(while: isDigit).count
  }
}
