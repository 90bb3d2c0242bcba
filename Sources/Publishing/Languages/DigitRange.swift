/// The numbers that a part of a date may be: `07` is 7, `1X` is 10 to 19.
struct DigitRange {
  let first: Int
  let last: Int

  /// Digits, the last of them left open by an X; nil where anything else stands there.
  init?(_ text: Substring.UTF8View) {
    var first = 0
    var last = 0
    var isOpen = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "X"):
        isOpen = true
        (first, last) = (first * 10, last * 10 + 9)
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !isOpen:
        let digit = Int(byte - UInt8(ascii: "0"))
        (first, last) = (first * 10 + digit, last * 10 + digit)
      default: return nil
      }
    }
    self.first = first
    self.last = last
  }

  /// The number where no digit is open.
  var only: Int? { first == last ? first : nil }

  /// The date that the numbers in bounds stand for; nil where none is.
  func date(
    _ precision: PrintedDate.Precision, within bounds: ClosedRange<Int>,
    _ date: (Int) -> PrintedDate
  ) -> PrintedDate? {
    guard (first...last).overlaps(bounds) else { return nil }
    let inBounds = (first...last).clamped(to: bounds)
    if inBounds.lowerBound == inBounds.upperBound { return date(inBounds.lowerBound) }
    return .someBetween(precision, date(inBounds.lowerBound), date(inBounds.upperBound))
  }
}
