/// Reads an XML part in pieces and tells a handler what is in it.
///
/// A document type is refused, so that no entity is ever defined; elements that stand in for an
/// extension are passed over.
struct MarkupReader {
  let limits: PackageLimits
  private let handler: any MarkupHandler
  private var encoding = MarkupEncoding()
  /// What begins in the pieces read so far and goes on in the next.
  private var rest: [UInt8] = []
  /// Bytes of UTF-8 that were read, up to the mistake where there is one.
  private(set) var offset = 0
  private var isAtStart = true
  private var hasElement = false
  private var open: [OpenElement] = []
  /// How many elements are open within the one that is passed over, and itself.
  private var passedOver = 0
  private var attributes = AttributeList()
  private var mistake: MarkupMistake?

  private struct OpenElement {
    let name: ElementName
    let key: UInt64
  }

  init(_ handler: any MarkupHandler, limits: PackageLimits) {
    self.handler = handler
    self.limits = limits
  }

  /// Reads a piece; false where nothing more can be read.
  mutating func read(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mistake == nil else { return false }
    if let decoded = encoding.decode(piece) {
      read(decoded.span)
    } else {
      read(piece.span)
    }
    if mistake == nil, rest.count > limits.tagBytes { mistake = .tooLong }
    return mistake == nil
  }

  /// What is wrong with a part, read to its end; nil where nothing is.
  mutating func finish() -> MarkupMistake? {
    let last = encoding.end()
    if !last.isEmpty { read(last.span) }
    if mistake == nil, !encoding.isAtEnd { mistake = .bytes }
    if mistake == nil, !rest.isEmpty || !open.isEmpty || !hasElement {
      offset += rest.count
      mistake = .unfinished
    }
    return mistake
  }

  private mutating func read(_ piece: Span<UInt8>) {
    if rest.isEmpty {
      let end = readWhole(piece)
      if mistake == nil, end < piece.count {
        rest = piece.extracting(end...).withUnsafeBufferPointer(Array.init)
      }
    } else {
      piece.withUnsafeBufferPointer { rest.append(contentsOf: $0) }
      let joined = rest
      let end = readWhole(joined.span)
      if mistake == nil { rest = Array(joined[end...]) }
    }
  }

  /// Reads all that is whole and gives the place where it ends.
  private mutating func readWhole(_ bytes: Span<UInt8>) -> Int {
    var place = 0
    do throws(MarkupStop) {
      while place < bytes.count {
        place =
          try bytes[place] == UInt8(ascii: "<")
          ? readTag(bytes, from: place) : readText(bytes, from: place)
        isAtStart = false
      }
    } catch {
      if case .mistake(let mistake, let wrong) = error {
        self.mistake = mistake
        place = wrong
      }
    }
    offset += place
    return place
  }
}

// Each reads what begins at a place and gives the place after it.
extension MarkupReader {
  private mutating func readText(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    guard !open.isEmpty else {
      let end = bytes.endOfBlanks(from: start)
      guard end > start else { throw .mistake(.textOutside, at: start) }
      return end
    }
    let end = try bytes.endOfPlainText(from: start)
    if end > start {
      tell(bytes.extracting(start..<end))
      return end
    }
    switch bytes[start] {
    case UInt8(ascii: "&"):
      let (scalar, end) = try bytes.reference(at: start)
      let character = Array(String(scalar).utf8)
      tell(character.span)
      return end
    case 0x0D:
      if try bytes.byte(at: start + 1) != 0x0A {
        let endOfLine: [UInt8] = [0x0A]
        tell(endOfLine.span)
      }
      return start + 1
    default:
      // A bracket.
      if try bytes.hasWord("]]>", at: start) { throw .mistake(.sectionEnd, at: start) }
      tell(bytes.extracting(start...start))
      return start + 1
    }
  }

  private mutating func readTag(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    switch try bytes.byte(at: start + 1) {
    case UInt8(ascii: "/"): try readEndTag(bytes, from: start + 2)
    case UInt8(ascii: "?"): try readInstruction(bytes, from: start)
    case UInt8(ascii: "!"): try readDeclaration(bytes, from: start)
    default: try readStartTag(bytes, from: start + 1)
    }
  }

  /// An instruction to a program; that of XML itself may only come first.
  private mutating func readInstruction(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    let nameEnd = try bytes.name(at: start + 2, prefix: nameSeed).end
    guard bytes.isXML(start + 2..<nameEnd) else {
      return try bytes.endOfInstruction(from: nameEnd)
    }
    guard isAtStart, try bytes.hasWord("xml", at: start + 2) else {
      throw .mistake(.instruction, at: start)
    }
    let (end, name) = try bytes.xmlDeclaration(from: nameEnd)
    if let name, !encoding.isNamed(bytes.text(name)) {
      throw .mistake(.unknownEncoding, at: name.lowerBound)
    }
    return end
  }

  private mutating func readEndTag(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    let (nameEnd, key) = try bytes.name(at: start, prefix: nameSeed)
    guard open.last?.key == key.whole else { throw .mistake(.endTag, at: start) }
    let end = bytes.endOfBlanks(from: nameEnd)
    guard try bytes.byte(at: end) == UInt8(ascii: ">") else { throw .mistake(.tag, at: end) }
    self.end()
    return end + 1
  }

  private mutating func readStartTag(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    if open.isEmpty, hasElement { throw .mistake(.secondElement, at: start) }
    let (nameEnd, key) = try bytes.name(at: start, prefix: nameSeed)
    attributes.removeAll()
    var place = nameEnd
    while true {
      let next = bytes.endOfBlanks(from: place)
      switch try bytes.byte(at: next) {
      case UInt8(ascii: ">"):
        try begin(key, bytes, at: start)
        return next + 1
      case UInt8(ascii: "/"):
        guard try bytes.byte(at: next + 1) == UInt8(ascii: ">") else {
          throw .mistake(.tag, at: next)
        }
        try begin(key, bytes, at: start)
        end()
        return next + 2
      default:
        guard next > place else { throw .mistake(.tag, at: next) }
        place = try attributes.read(bytes, from: next)
      }
    }
  }

  /// A comment or a section of text.
  private mutating func readDeclaration(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(MarkupStop) -> Int {
    if try bytes.hasWord("<!--", at: start) { return try bytes.endOfComment(from: start) }
    if try bytes.hasWord("<!DOCTYPE", at: start) { throw .mistake(.documentType, at: start) }
    guard try bytes.hasWord("<![CDATA[", at: start), !open.isEmpty else {
      throw .mistake(.tag, at: start)
    }
    let end = try bytes.endOfSection(from: start + 9)
    var place = start + 9
    // An end of line is one character.
    for index in place..<end where bytes[index] == 0x0D {
      tell(bytes.extracting(place..<index))
      let endOfLine: [UInt8] = [0x0A]
      if bytes[index + 1] != 0x0A { tell(endOfLine.span) }
      place = index + 1
    }
    tell(bytes.extracting(place..<end))
    return end + 3
  }
}

// What the handler is told.
extension MarkupReader {
  @inline(__always)
  private mutating func begin(
    _ key: NameKey, _ bytes: Span<UInt8>, at start: Int
  ) throws(MarkupStop) {
    guard open.count < limits.nesting else { throw .mistake(.tooDeep, at: start) }
    let element = elementNames[key.local]
    open.append(OpenElement(name: element, key: key.whole))
    hasElement = true
    guard passedOver == 0, element != .fallback else { return passedOver += 1 }
    bytes.withUnsafeBufferPointer { bytes in
      attributes.lend(bytes) { handler.begin(element, $0) }
    }
  }

  private mutating func end() {
    guard let element = open.popLast() else { return }
    if passedOver > 0 {
      passedOver -= 1
    } else {
      handler.end(element.name)
    }
  }

  private func tell(_ text: Span<UInt8>) {
    if passedOver == 0, !text.isEmpty { text.withUnsafeBufferPointer(handler.text) }
  }
}

private let elementNames = NameTable(unknown: ElementName.other)
