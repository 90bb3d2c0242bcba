/// Rules for the text in a cell.
package enum CellText {
  /// UTF-16 units that Excel keeps in one cell.
  package static let limit = 32_767

  /// Whether the text can stand in one cell whole.
  package static func fits(_ text: String) -> Bool {
    refusal(of: text) == nil
  }

  /// Why the text cannot stand in a cell, or nil.
  static func refusal(of text: String) -> String? {
    if isPlain(text) { return nil }
    if text.utf8.contains(0) { return "a text would end at its NUL (U+0000)" }
    let units = escaped(text).utf16.count
    return units > limit ? "a text of \(units) UTF-16 units exceeds Excel's limit of 32,767" : nil
  }

  /// Whether the text goes into the file as it is: short and with nothing to escape or refuse.
  ///
  /// It may say no too often, never too rarely. Nearly every cell takes this way.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.count > limit { return false }
      for (index, byte) in bytes.enumerated()
      where byte < 32 || byte == UInt8(ascii: "_") || byte == 0xEF {
        if byte == 9 || byte == 10 { continue }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        // U+FFFE and U+FFFF begin with EF BF, the full-width signs with less.
        let isPlain = byte == 0xEF ? next < 0xBF : byte == UInt8(ascii: "_") && next != 0x78
        if !isPlain { return false }
      }
      return true
    }
  }

  /// The text as the file holds it: control characters as `_xHHHH_`, and the underscore of what
  /// only looks like such an escape as `_x005F_`.
  static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if !PlainText.isAllowed(scalar) {
        result.append(contentsOf: "_x\(PlainText.fourDigits(of: scalar))_".unicodeScalars)
      } else if scalar == "_" && isEscape(scalars[index...].prefix(7)) {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isEscape(_ scalars: ArraySlice<UnicodeScalar>) -> Bool {
    guard scalars.count == 7, scalars.dropFirst().first == "x", scalars.last == "_" else {
      return false
    }
    return scalars.dropFirst(2).dropLast().allSatisfy(\.properties.isASCIIHexDigit)
  }
}
