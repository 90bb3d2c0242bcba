/// What is to be known of a text, found once for all cells that share it.
struct TextTraits: OptionSet {
  let rawValue: UInt8

  static let readsAsNumber = TextTraits(rawValue: 1)
  static let isBlank = TextTraits(rawValue: 2)
  static let isTooLong = TextTraits(rawValue: 4)
  static let hasNeedlessEscape = TextTraits(rawValue: 8)

  /// UTF-16 units that Excel keeps in one cell.
  static let limit = 32_767

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init(of text: UnsafeBufferPointer<UInt8>) {
    self = []
    var isBlank = true
    var hasUnderscore = false
    for byte in text {
      if byte > 0x20 { isBlank = false }
      if byte == UInt8(ascii: "_") { hasUnderscore = true }
    }
    if isBlank { insert(.isBlank) }
    if hasUnderscore, EscapedText.needless(in: text) != nil { insert(.hasNeedlessEscape) }
    if NumberText.isNumber(text) { insert(.readsAsNumber) }
    if text.count > Self.limit, String(decoding: text, as: UTF8.self).utf16.count > Self.limit {
      insert(.isTooLong)
    }
  }
}
