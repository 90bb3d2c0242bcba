import CExpat

/// Reads XML parts one after the other, in pieces, and tells a handler what is in them.
///
/// A document type is refused, so that no entity is ever defined; elements that stand in for an
/// extension are passed over.
final class MarkupReader {
  private let parser: XML_Parser?
  private let limits: PackageLimits
  // Handlers do not call the reader, so nothing is ever changed while it is read.
  @exclusivity(unchecked) private var handler: any MarkupHandler = MarkupOnly()
  @exclusivity(unchecked) private var open: [ElementName] = []
  /// How many elements are open within the one that is passed over, and itself.
  @exclusivity(unchecked) private var passedOver = 0
  private var damage: Damage.Kind?
  private var isTooDeep = false
  /// Bytes handed to the parser.
  private var fed = 0

  init(limits: PackageLimits) {
    self.limits = limits
    parser = XML_ParserCreate(nil)
    open.reserveCapacity(limits.nesting)
  }

  deinit { if let parser { XML_ParserFree(parser) } }

  /// Prepares for a part.
  func start(_ handler: any MarkupHandler) {
    self.handler = handler
    open.removeAll(keepingCapacity: true)
    passedOver = 0
    damage = nil
    isTooDeep = false
    fed = 0
    guard let parser else { return }
    XML_ParserReset(parser, nil)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { MarkupReader.of($0)?.begin($1, $2) }, { data, _ in MarkupReader.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { MarkupReader.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      MarkupReader.of(data)?.stop(.documentType)
    }
  }

  /// Reads a piece; false where nothing more can be read.
  func read(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let parser, damage == nil else { return false }
    let bytes = piece.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
    guard XML_Parse(parser, bytes, Int32(piece.count), 0) == XML_STATUS_OK else {
      if damage == nil { damage = kindOfError(in: piece) }
      return false
    }
    fed += piece.count
    if fed - Int(XML_GetCurrentByteIndex(parser)) > limits.tagBytes { damage = .limit }
    return damage == nil
  }

  /// What is wrong with a part, read to its end; nil where nothing is.
  func finish(part: String) -> Damage? {
    guard let parser else { return Damage(.limit, reason: "there is no memory to read it") }
    if damage == nil, XML_Parse(parser, nil, 0, 1) != XML_STATUS_OK, damage == nil {
      damage = .markup
    }
    guard let damage else { return nil }
    let position = Damage.Position(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
    return Damage(damage, reason: reason(damage, parser), part: part, position: position)
  }

  private func reason(_ damage: Damage.Kind, _ parser: XML_Parser) -> String {
    switch damage {
    case .documentType: return "a document type is declared"
    case .encoding: return "bytes are no text in the encoding of the part"
    case .limit:
      return isTooDeep
        ? "elements are nested more than \(limits.nesting) deep"
        : "a tag is longer than \(limits.tagBytes >> 10) KiB"
    case .archive, .markup:
      let code = XML_GetErrorCode(parser)
      return XML_ErrorString(code).map { String(cString: $0) } ?? "the markup is not well formed"
    }
  }

  /// Expat says no more than that a token is invalid where bytes are no UTF-8.
  private func kindOfError(in piece: UnsafeBufferPointer<UInt8>) -> Damage.Kind {
    guard let parser else { return .markup }
    let code = XML_GetErrorCode(parser)
    if code == XML_ERROR_PARTIAL_CHAR { return .encoding }
    let place = Int(XML_GetCurrentByteIndex(parser)) - fed
    guard code == XML_ERROR_INVALID_TOKEN, piece.indices.contains(place) else { return .markup }
    var rest = piece[place...].makeIterator()
    var decoder = UTF8()
    if case .error = decoder.decode(&rest) { return .encoding }
    return .markup
  }
}

extension MarkupReader {
  private static func of(_ data: UnsafeMutableRawPointer?) -> MarkupReader? {
    data.map { Unmanaged<MarkupReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard open.count < limits.nesting else {
      isTooDeep = true
      return stop(.limit)
    }
    let element = name.map(Self.element) ?? .other
    open.append(element)
    if passedOver > 0 || element == .fallback {
      passedOver += 1
    } else {
      handler.begin(element, Attributes(attributes))
    }
  }

  private func end() {
    guard let element = open.popLast() else { return }
    if passedOver > 0 {
      passedOver -= 1
    } else {
      handler.end(element)
    }
  }

  private func text(_ piece: UnsafePointer<CChar>?, _ count: Int32) {
    guard let piece, passedOver == 0 else { return }
    let bytes = UnsafeRawPointer(piece).assumingMemoryBound(to: UInt8.self)
    handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  private func stop(_ kind: Damage.Kind) {
    if damage == nil { damage = kind }
    if let parser { XML_StopParser(parser, 0) }
  }

  /// The element with a name, its prefix left aside.
  private static func element(_ name: UnsafePointer<CChar>) -> ElementName {
    var hash = nameSeed
    var next = name
    while next.pointee != 0 {
      let byte = UInt8(bitPattern: next.pointee)
      hash = byte == UInt8(ascii: ":") ? nameSeed : nameHash(hash, byte)
      next += 1
    }
    return elementNames[hash]
  }
}

private let elementNames = NameTable(unknown: ElementName.other)
