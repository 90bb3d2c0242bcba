import Tables

/// Breaks text into lines as a reader's program would: at spaces, after hyphens and slashes, and
/// between wide characters.
package enum LineBreaking {
  /// Lines that the text takes in a room of so many pixels.
  package static func count(_ text: String, _ measure: TextMeasure, room: Int) -> Int {
    count(text, TextExtent(of: text), room: measure.units(in: room))
  }

  /// Lines in a room of thousandths of the font's size. Most texts of a table need no more than one.
  static func count(_ text: String, _ extent: TextExtent, room: Int) -> Int {
    if extent.units <= room && !extent.hasLineEnd { return 1 }
    var lines = 1
    scan(text, units: room) { _ in lines += 1 }
    return lines
  }

  package static func lines(_ text: String, _ measure: TextMeasure, room: Int) -> [String] {
    let extent = TextExtent(of: text)
    let room = measure.units(in: room)
    if extent.units <= room && !extent.hasLineEnd { return [trimmed(text[...])] }
    var lines: [String] = []
    var start = text.startIndex
    scan(text, units: room) { next in
      lines.append(trimmed(text[start..<next]))
      start = next
    }
    lines.append(trimmed(text[start...]))
    return lines
  }

  /// Pixels of the longest part that should not be broken; hyphens join the parts of words that are
  /// not very long.
  package static func longestWord(in text: String, _ measure: TextMeasure) -> Int {
    var longest = 0
    var (word, part, longestPart) = (0, 0, 0)
    func end() {
      longest = max(longest, word <= longestJoined ? word : max(part, longestPart))
      (word, part, longestPart) = (0, 0, 0)
    }
    for scalar in text.unicodeScalars {
      let units = TextMeasure.units(of: scalar)
      let isWide = isWide(scalar, units)
      if scalar == " " || scalar == "\n" || isWide { end() }
      if scalar != " " { (word, part) = (word + units, part + units) }
      if isWide { end() }
      if scalar == "-" || scalar == "/" { (longestPart, part) = (max(part, longestPart), 0) }
    }
    end()
    return measure.pixels(units: longest)
  }

  /// Thousandths of the font's size: about sixteen letters.
  private static let longestJoined = 8_500

  /// Tells the start of every line but the first.
  private static func scan(
    _ text: String, units limit: Int, _ tell: (String.Index) -> Void
  ) {
    let scalars = text.unicodeScalars
    var line = 0
    var (word, gap) = (0, 0)
    var start = scalars.startIndex
    var index = start
    var following = scalars.first
    while let scalar = following {
      let units = TextMeasure.units(of: scalar)
      if scalar == " " { gap += units } else { word += units }
      scalars.formIndex(after: &index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      following = next
      guard mayBreak(after: scalar, units, before: next) else { continue }
      if line > 0 && line + word > limit {
        tell(start)
        line = 0
      }
      line += word + gap
      (word, gap) = (0, 0)
      start = index
      if scalar == "\n" && next != nil {
        tell(start)
        line = 0
      }
    }
  }

  private static func mayBreak(
    after scalar: UnicodeScalar, _ units: Int, before next: UnicodeScalar?
  ) -> Bool {
    guard let next else { return true }
    return switch scalar {
    case " ": next != " "
    case "-", "/": !("0"..."9").contains(next) && next != " "
    case "\n": true
    default: isWide(scalar, units) && next != " " && next != "\n"
    }
  }

  /// Whether a line may end on either side of the character: it is as wide as high.
  private static func isWide(_ scalar: UnicodeScalar, _ units: Int) -> Bool {
    !scalar.isASCII && units >= 1000
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.utf8.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      text.unicodeScalars.removeLast()
    }
    return String(text)
  }
}
