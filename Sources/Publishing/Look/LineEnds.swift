/// Signs that bind a line's end in Chinese: none begins with a closing sign, none ends with an
/// opening one.
enum LineEnds {
  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "「", "『", "《", "〈", "【", "〔", "“", "‘", "(", "[", "„": true
    default: false
    }
  }

  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "）", "」", "』", "》", "〉", "】", "〕", "”", "’", ")", "]", "，", "。", "、", "；", "：", "！",
      "？", "％", "%", ",", ".", ";", ":", "!", "?", "—", "…", "·", "～":
      true
    default: false
    }
  }
}
