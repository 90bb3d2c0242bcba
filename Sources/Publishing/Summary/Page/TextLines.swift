import Tables

/// Breaks running text into lines of so many display columns.
///
/// Lines end at spaces and beside wide characters, but no line begins with a closing mark or ends
/// with an opening one, and a number stays with its measure word; a word that is longer than a line
/// is cut. Hyphens do not end a line, so that dates stay whole.
enum TextLines {
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(shown(text)).flatMap({ cut($0, to: width) }) {
      let width_ = displayWidth(of: word.text)
      let space = used > 0 && word.followsSpace ? 1 : 0
      if used > 0 && used + space + width_ > width {
        lines.append(line)
        (line, used) = (word.text, width_)
      } else {
        line += (space == 1 ? " " : "") + word.text
        used += space + width_
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// Display columns of the longest part that stays whole.
  static func longestWord(in text: String) -> Int {
    words(shown(text)).reduce(0) { max($0, displayWidth(of: $1.text)) }
  }

  /// The text without what a terminal would act on: controls and line ends become spaces, marks
  /// that turn the direction of writing go.
  static func shown(_ text: String) -> String {
    if text.isPrintableASCII { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: shown.append(" ")
      case .format where turnsDirection(scalar): continue
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension TextLines {
  private struct Word {
    var text: String
    var followsSpace: Bool
  }

  private static func words(_ text: String) -> [Word] {
    if text.isPrintableASCII { return spacedWords(text) }
    var words: [Word] = []
    var word = Word(text: "", followsSpace: false)
    for character in text {
      if character == " " {
        if !word.text.isEmpty { words.append(word) }
        word = Word(text: "", followsSpace: true)
        continue
      }
      if let last = word.text.last, mayBreak(between: last, character) {
        words.append(word)
        word = Word(text: "", followsSpace: false)
      }
      word.text.append(character)
    }
    if !word.text.isEmpty { words.append(word) }
    return words
  }

  /// The words of a text that breaks at its spaces only.
  private static func spacedWords(_ text: String) -> [Word] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { word in
      Word(text: String(Substring(word)), followsSpace: word.startIndex > text.startIndex)
    }
  }

  private static func mayBreak(between left: Character, _ right: Character) -> Bool {
    guard isWide(left) || isWide(right) else { return false }
    if left.isASCII && left.isNumber { return false }
    guard let last = left.unicodeScalars.last, let next = right.unicodeScalars.first else {
      return false
    }
    return !LineEnds.isOpening(last) && !LineEnds.isClosing(next)
  }

  private static func isWide(_ character: Character) -> Bool {
    !character.isASCII && displayWidth(of: String(character)) == 2
  }

  private static func cut(_ word: Word, to width: Int) -> [Word] {
    guard displayWidth(of: word.text) > width else { return [word] }
    var parts = [Word(text: "", followsSpace: word.followsSpace)]
    var used = 0
    for character in word.text {
      let added = displayWidth(of: String(character))
      if used > 0 && used + added > width {
        parts.append(Word(text: "", followsSpace: false))
        used = 0
      }
      parts[parts.count - 1].text.append(character)
      used += added
    }
    return parts
  }
}

extension String {
  fileprivate var isPrintableASCII: Bool {
    var text = self
    return text.withUTF8 { bytes in bytes.allSatisfy { $0 &- 0x20 < 0x5F } }
  }
}
