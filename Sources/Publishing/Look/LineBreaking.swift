/// Breaks text into lines as a reader's program would: at spaces, after hyphens and slashes, and
/// between wide characters, but not before a closing sign or after an opening one.
package enum LineBreaking {
  /// Lines that the text takes in a room of so many pixels.
  package static func count(_ text: String, _ measure: TextMeasure, room: Int) -> Int {
    count(text, TextExtent(of: text), room: measure.units(in: room))
  }

  /// Lines in a room of thousandths of the font's size. Most texts of a table need no more than one.
  static func count(_ text: String, _ extent: TextExtent, room: Int) -> Int {
    if extent.units <= room && !extent.hasLineEnd { return 1 }
    var text = text
    return text.withUTF8 { bytes in
      var lines = 1
      scan(MeasuredText(bytes), room: room) { _ in lines += 1 }
      return lines
    }
  }

  package static func lines(_ text: String, _ measure: TextMeasure, room: Int) -> [String] {
    let extent = TextExtent(of: text)
    let room = measure.units(in: room)
    var text = text
    return text.withUTF8 { bytes in
      var lines: [String] = []
      var start = 0
      if extent.units > room || extent.hasLineEnd {
        scan(MeasuredText(bytes), room: room) { next in
          lines.append(trimmed(bytes[start..<next]))
          start = next
        }
      }
      return lines + [trimmed(bytes[start...])]
    }
  }

  /// Pixels of the longest part that should not be broken; hyphens join the parts of words that are
  /// not very long.
  package static func longestWord(in text: String, _ measure: TextMeasure) -> Int {
    var text = text
    return measure.pixels(units: text.withUTF8 { longestWord(in: MeasuredText($0)) })
  }

  private static func longestWord(in text: MeasuredText) -> Int {
    var longest = 0
    var (word, part, longestPart) = (0, 0, 0)
    func end() {
      longest = max(longest, word <= longestJoined ? word : max(part, longestPart))
      (word, part, longestPart) = (0, 0, 0)
    }
    for character in text {
      let scalar = character.scalar
      if scalar == " " || scalar == "\n" || character.isWide { end() }
      if scalar != " " { (word, part) = (word + character.units, part + character.units) }
      if character.isWide { end() }
      if scalar == "-" || scalar == "/" { (longestPart, part) = (max(part, longestPart), 0) }
    }
    end()
    return longest
  }

  /// Thousandths of the font's size: about sixteen letters.
  private static let longestJoined = 8_500

  /// Tells the start of every line but the first, in bytes of the text.
  private static func scan(_ text: consuming MeasuredText, room: Int, _ tell: (Int) -> Void) {
    var line = 0
    var (word, gap) = (0, 0)
    var start = 0
    var following = text.next()
    while let character = following {
      if character.scalar == " " { gap += character.units } else { word += character.units }
      following = text.next()
      guard mayBreak(after: character, before: following?.scalar) else { continue }
      if line > 0 && line + word > room {
        tell(start)
        line = 0
      }
      line += word + gap
      (word, gap) = (0, 0)
      start = character.end
      if character.scalar == "\n" && following != nil {
        tell(start)
        line = 0
      }
    }
  }

  /// Whether a line may end between the two.
  static func mayBreak(
    after character: MeasuredText.Character, before next: UnicodeScalar?
  ) -> Bool {
    guard let next else { return true }
    return switch character.scalar {
    case " ": next != " "
    case "-", "/": !("0"..."9").contains(next) && next != " "
    case "\n": true
    default:
      character.isWide && next != " " && next != "\n"
        && !LineEnds.isClosing(next)
        && !LineEnds.isOpening(character.scalar)
    }
  }

  private static func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let end = text.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    return String(decoding: text[..<(end.map { $0 + 1 } ?? text.startIndex)], as: UTF8.self)
  }
}
