/// The columns that a text takes in a terminal or a spreadsheet: two for a character that Unicode
/// (East Asian Width) calls wide or full-width, none for a mark on another character, else one.
///
/// Characters whose width is ambiguous, such as – and …, count as one column.
package func displayWidth(of text: String) -> Int {
  var text = text
  let isPrintableASCII = text.withUTF8 { bytes in bytes.allSatisfy { $0 &- 0x20 < 0x5F } }
  if isPrintableASCII { return text.utf8.count }
  return text.unicodeScalars.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The columns that a character takes.
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if 0x20..<0x7F ~= scalar.value { return 1 }
  // Most of what is written in East Asia: Han characters and signs, of which none is a mark.
  if 0x4E00..<0xA000 ~= scalar.value || 0x3000..<0x302A ~= scalar.value
    || 0xFF01..<0xFF61 ~= scalar.value
  {
    return 2
  }
  if scalar.value < 0x300, scalar.value != 0xAD {
    return scalar.properties.generalCategory == .control ? 0 : 1
  }
  if isEastAsian(scalar) { return isMark(scalar) ? 0 : 2 }
  // The vowels and final consonants of Hangul stand within the syllable that they end.
  if 0x1160...0x11FF ~= scalar.value || isMark(scalar) { return 0 }
  let isHalfOfFlag = 0x1F1E6...0x1F1FF ~= scalar.value
  return scalar.properties.isEmojiPresentation && !isHalfOfFlag ? 2 : 1
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}

/// Whether the character is of the scripts of East Asia or their signs. Wide pictures are known by
/// their presentation.
private func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x2FFFD, 0x30000...0x3FFFD:
    true
  default: false
  }
}
