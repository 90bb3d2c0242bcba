import Tables

/// Lines of at most 80 columns, as they grow.
struct TextBlock {
  private(set) var text = ""
  private static let width = 80

  /// A line as it stands, however long.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// A paragraph, broken where a line is full; an address or a path is never broken.
  mutating func paragraph(_ words: String, indent: Int = 0, hanging: Int? = nil) {
    var line = String(repeating: " ", count: indent)
    var width = indent
    let start = hanging ?? indent
    var isEmpty = true
    for piece in Self.pieces(of: words) {
      let size = displayWidth(of: piece.text)
      let gap = isEmpty || !piece.hasBlank ? 0 : 1
      if !isEmpty, width + gap + size > Self.width {
        self.line(line)
        line = String(repeating: " ", count: start)
        (width, isEmpty) = (start, true)
      }
      let blank = isEmpty || !piece.hasBlank ? "" : " "
      line += blank + piece.text
      width += blank.utf8.count + size
      isEmpty = false
    }
    self.line(line)
  }

  /// Names and texts beside one another, the texts beginning in one column.
  mutating func facts(_ facts: [(name: String, text: String)], indent: Int = 2) {
    let widest = facts.map { displayWidth(of: $0.name) }.max() ?? 0
    for (name, text) in facts {
      let gap = String(repeating: " ", count: widest - displayWidth(of: name) + 2)
      var rest = TextBlock()
      rest.paragraph(text, indent: indent + widest + 2)
      let body = rest.text.drop { $0 == " " }
      self.text += String(repeating: " ", count: indent) + name + gap + body
    }
  }

  private struct Piece {
    var text: String
    let hasBlank: Bool
  }

  /// Words between blanks, and each wide character by itself; closing signs stay with what they
  /// close, and opening signs with what they open.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var (hasBlank, isOpen, isBound) = (false, false, false)
    for character in text {
      if character.isWhitespace {
        (hasBlank, isOpen, isBound) = (!pieces.isEmpty, false, false)
        continue
      }
      let isWide = displayWidth(of: String(character)) > 1
      let isClosing = "，。、；：！？）》」』”’".contains(character)
      if !hasBlank, !pieces.isEmpty, isBound || isClosing || isOpen && !isWide {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append(Piece(text: String(character), hasBlank: hasBlank))
      }
      (hasBlank, isOpen) = (false, !isWide)
      isBound = "（《「『“‘".contains(character)
    }
    return pieces
  }
}
