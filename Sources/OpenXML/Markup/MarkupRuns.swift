// Where runs of markup end that are not tags.
extension Span<UInt8> {
  /// Where text ceases to stand as it is meant; its characters up to there are those of markup.
  func endOfPlainText(from start: Int) throws(MarkupStop) -> Int {
    var end = start
    while end < count {
      let byte = self[unchecked: end]
      if byte >= 0x80 {
        do {
          end = try character(at: end).end
        } catch .incomplete where end > start {
          return end
        }
      } else if byte < 0x20 {
        if byte == 0x0D { break }
        guard byte.isMarkupBlank else { throw .mistake(.character, at: end) }
        end += 1
      } else {
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") {
          break
        }
        end += 1
      }
    }
    return end
  }

  /// Where a comment that begins at a place ends.
  func endOfComment(from start: Int) throws(MarkupStop) -> Int {
    var place = start + 4
    while try !hasWord("--", at: place) { place = try character(at: place).end }
    guard try byte(at: place + 2) == UInt8(ascii: ">") else {
      throw .mistake(.comment, at: place)
    }
    return place + 3
  }

  /// The end of a section of text whose first character is at a place.
  func endOfSection(from start: Int) throws(MarkupStop) -> Int {
    var place = start
    while try !hasWord("]]>", at: place) { place = try character(at: place).end }
    return place
  }

  /// Where an instruction to a program ends whose name ends at a place.
  func endOfInstruction(from start: Int) throws(MarkupStop) -> Int {
    var place = start
    if try !hasWord("?>", at: place), try !byte(at: place).isMarkupBlank {
      throw .mistake(.instruction, at: place)
    }
    while try !hasWord("?>", at: place) { place = try character(at: place).end }
    return place + 2
  }

  /// Whether a name is `xml`, in whatever case.
  func isXML(_ name: Range<Int>) -> Bool {
    name.count == 3 && text(name).lowercased() == "xml"
  }

  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
