// The declaration with which an XML part may begin.
extension Span<UInt8> {
  /// Where the XML declaration ends whose first attribute follows a place, and what it says of the
  /// encoding.
  func xmlDeclaration(
    from start: Int
  ) throws(MarkupStop) -> (end: Int, encoding: Range<Int>?) {
    guard let version = try declared("version", from: start), isVersion(version) else {
      throw .mistake(.declaration, at: start)
    }
    let encoding = try declared("encoding", from: version.upperBound + 1)
    let known = encoding?.upperBound ?? version.upperBound
    let standalone = try declared("standalone", from: known + 1)
    if let standalone, try !hasWord("yes", at: standalone.lowerBound),
      try !hasWord("no", at: standalone.lowerBound)
    {
      throw .mistake(.declaration, at: standalone.lowerBound)
    }
    let end = endOfBlanks(from: (standalone?.upperBound ?? known) + 1)
    guard try hasWord("?>", at: end) else { throw .mistake(.declaration, at: end) }
    return (end + 2, encoding)
  }

  /// The value of an attribute of the declaration; nil where another stands there, or none.
  private func declared(
    _ name: StaticString, from start: Int
  ) throws(MarkupStop) -> Range<Int>? {
    let first = endOfBlanks(from: start)
    guard try hasWord(name, at: first) else { return nil }
    guard first > start else { throw .mistake(.declaration, at: first) }
    var place = endOfBlanks(from: first + name.utf8CodeUnitCount)
    guard try byte(at: place) == UInt8(ascii: "=") else { throw .mistake(.declaration, at: place) }
    place = endOfBlanks(from: place + 1)
    let quote = try byte(at: place)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw .mistake(.declaration, at: place)
    }
    var end = place + 1
    while try byte(at: end) != quote {
      guard self[end].isNamePart else { throw .mistake(.declaration, at: end) }
      end += 1
    }
    return place + 1..<end
  }

  /// `1.` and a number.
  private func isVersion(_ range: Range<Int>) -> Bool {
    range.count > 2 && self[range.lowerBound] == UInt8(ascii: "1")
      && self[range.lowerBound + 1] == UInt8(ascii: ".")
      && range.dropFirst(2).allSatisfy { self[$0] &- UInt8(ascii: "0") < 10 }
  }
}
