import Register

// Numbers as cells hold them, and as people write them.
extension Span<UInt8> {
  func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }

  /// Without the blanks at both ends.
  var trimmed: Span<UInt8> {
    @_lifetime(copy self)
    get {
      var (first, last) = (0, count)
      while first < last, self[first] <= .space { first += 1 }
      while first < last, self[last - 1] <= .space { last -= 1 }
      return extracting(first..<last)
    }
  }

  /// The beginning, for messages.
  var excerpt: String {
    extracting(first: Swift.min(count, 40)).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// A number of at most nine digits; nil where it is none.
  var wholeNumber: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for index in indices {
      guard self[index].isDigit else { return nil }
      number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
    }
    return number
  }

  /// Whether it is a number that is written as people write it, as exactly as a cell can hold it:
  /// at most 15 digits, none of them without need.
  var isPlainNumber: Bool {
    let first = !isEmpty && self[0] == UInt8(ascii: "-") ? 1 : 0
    var digits = 0
    var point: Int?
    for index in first..<Swift.max(first, count) {
      if self[index].isDigit {
        digits += 1
      } else {
        guard self[index] == UInt8(ascii: "."), point == nil else { return false }
        point = index
      }
    }
    guard (1...15).contains(digits), self[first].isDigit, self[count - 1].isDigit else {
      return false
    }
    let isZero = self[first] == UInt8(ascii: "0")
    if let point { return self[count - 1] != UInt8(ascii: "0") && (!isZero || point == first + 1) }
    return !isZero || count == 1
  }

  /// The finite number that it is; nil where it is none.
  var number: Double? {
    for index in indices {
      switch self[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        continue
      default: return nil
      }
    }
    let text = withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension UInt8 {
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
}

extension [UInt8] {
  /// Adds the shortest text that is the number, without exponent.
  mutating func appendPlain(_ number: Double) {
    let text = Array<UInt8>(number.magnitude.description.utf8)
    let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
    let exponent = Int(String(decoding: text.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0
    var digits = mantissa.filter(\.isDigit)[...]
    var point = mantissa.prefix { $0.isDigit }.count + exponent
    while digits.first == UInt8(ascii: "0") {
      digits.removeFirst()
      point -= 1
    }
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty { return append(UInt8(ascii: "0")) }
    if number < 0 { append(UInt8(ascii: "-")) }
    appendDigits(Array(digits), point: point)
  }

  /// Adds digits, of which so many stand before the decimal point.
  private mutating func appendDigits(_ digits: [UInt8], point: Int) {
    if point > 0 {
      append(contentsOf: digits.prefix(point))
      append(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, point - digits.count)))
    } else {
      append(UInt8(ascii: "0"))
    }
    guard digits.count > point else { return }
    append(UInt8(ascii: "."))
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, -point)))
    append(contentsOf: digits.dropFirst(Swift.max(0, point)))
  }

  /// Adds a plain number of a cell so that its decimals cannot be taken for thousands: with the mark
  /// that is declared, else with a zero behind three of them.
  mutating func append(number: Span<UInt8>, decimalMark: FigureRules.DecimalMark?) {
    let start = count
    number.withUnsafeBufferPointer { append(contentsOf: $0) }
    guard let point = self[start...].firstIndex(of: UInt8(ascii: ".")) else { return }
    switch decimalMark {
    case .comma: self[point] = UInt8(ascii: ",")
    case .point: break
    case nil: if count - point == 4 { append(UInt8(ascii: "0")) }
    }
  }

  /// Adds a number from 0 on with zeros before it up to a width.
  mutating func append(_ number: Int, width: Int) {
    let digits = String(number).utf8
    append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, width - digits.count)))
    append(contentsOf: digits)
  }
}
