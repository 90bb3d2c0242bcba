/// Rules for texts that go into the file as they are: titles, labels, names, properties.
enum PlainText {
  /// Why the text cannot stand in an XML part, or nil.
  ///
  /// TAB and LF may stand; the other control characters and the two code points that XML excludes
  /// may not, and libxlsxwriter ends a text at NUL.
  static func refusal(of text: String) -> String? {
    for scalar in text.unicodeScalars where !isAllowed(scalar) {
      return "the character \(name(of: scalar)) cannot be written"
    }
    return nil
  }

  static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 9, 10: true
    case 0..<32, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The code point as messages show it: `U+0000`, or `':' (U+003A)` where it can be seen.
  static func name(of scalar: UnicodeScalar) -> String {
    let number = "U+" + fourDigits(of: scalar)
    return (33..<127).contains(scalar.value) ? "'\(scalar)' (\(number))" : number
  }

  static func fourDigits(of scalar: UnicodeScalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
