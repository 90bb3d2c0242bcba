import Register

/// A day, a time or both as ISO 8601 writes them: `2015-03-01`, `2015-03-01T12:30:00`, `12:30`.
struct StatedDate {
  private(set) var day: Day?
  /// Of the day, whole ones.
  private(set) var seconds = 0
  private var rest: ArraySlice<UInt8>

  /// Nil where it is anything else.
  init?(_ text: Span<UInt8>) {
    rest = text.withUnsafeBufferPointer { Array($0) }[...]
    if rest.dropFirst(4).first == UInt8(ascii: "-") {
      guard let year = number(of: 4), skip("-"), let month = number(of: 2), skip("-"),
        let date = number(of: 2), let day = Day(year: year, month: month, day: date)
      else { return nil }
      self.day = day
      if rest.isEmpty { return }
      guard skip("T") || skip(" ") else { return nil }
    }
    guard let time = time(), rest.isEmpty else { return nil }
    seconds = time
  }

  private mutating func time() -> Int? {
    guard let hours = number(of: 2), skip(":"), let minutes = number(of: 2), hours < 24,
      minutes < 60
    else { return nil }
    var seconds = 0
    if skip(":") {
      guard let found = number(of: 2), found < 60 else { return nil }
      seconds = found
      if skip(".") { rest = rest.drop { $0.isDigit } }
    }
    _ = skip("Z")
    return hours * 3600 + minutes * 60 + seconds
  }

  private mutating func number(of length: Int) -> Int? {
    let digits = rest.prefix(length)
    guard digits.count == length, digits.allSatisfy(\.isDigit) else { return nil }
    rest = rest.dropFirst(length)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
