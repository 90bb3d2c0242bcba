/// A number of a data file as it is written: 55.3 is 553 with one decimal.
struct WrittenNumber: Hashable, Sendable {
  let value: Int64
  let decimals: Int

  /// Nil of any other text, and of a number with too many digits.
  init?(_ text: String) {
    var digits: [UInt8] = []
    var decimals: Int?
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        if let count = decimals { decimals = count + 1 }
      case UInt8(ascii: ".") where decimals == nil && !digits.isEmpty: decimals = 0
      case UInt8(ascii: "-") where digits.isEmpty && decimals == nil: digits.append(byte)
      default: return nil
      }
    }
    guard decimals != 0, let value = Int64(String(decoding: digits, as: UTF8.self)) else {
      return nil
    }
    self.value = value
    self.decimals = decimals ?? 0
  }
}
