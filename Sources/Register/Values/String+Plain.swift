extension String {
  /// The text as it would be typed plainly: letters, digits and signs of full width in their ASCII
  /// form, one blank between two words and none beside a Chinese character or at the ends.
  package var typed: String {
    guard needsTyping else { return self }
    var text = String.UnicodeScalarView()
    var isParted = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isParted = true
        continue
      }
      let plain =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if isParted, let last = text.last, !last.isChinese, !plain.isChinese { text.append(" ") }
      isParted = false
      text.append(plain)
    }
    return String(text)
  }

  /// The same in simplified Chinese characters: what names are compared by where they are not found
  /// as they stand.
  package var plain: String { typed.simplified }

  /// Whether anything but single blanks between ASCII words is in it.
  private var needsTyping: Bool {
    var isBlank = true
    for byte in utf8 {
      if byte >= 0x80 || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: " ") && isBlank {
        return true
      }
      isBlank = byte == UInt8(ascii: " ")
    }
    return isBlank && !isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether it is a character of Chinese writing, or a sign of its width.
  fileprivate var isChinese: Bool { (0x2E80...0xFAFF).contains(value) }
}
