/// The attributes of one tag as they are read.
struct AttributeList {
  struct Entry {
    let name: AttributeName
    fileprivate let key: UInt64
    /// In the bytes of the tag, or among the decoded.
    let value: Range<Int>
    let isDecoded: Bool
  }

  /// Those of this tag, and behind them what earlier ones left.
  private var slots: [Entry] = []
  private(set) var count = 0
  /// Values that do not stand in the tag as they are meant, one after the other.
  private var decoded: [UInt8] = []
  /// The keys where they are too many to look through.
  private var manyKeys: Set<UInt64> = []

  mutating func removeAll() {
    count = 0
    if !decoded.isEmpty { decoded.removeAll(keepingCapacity: true) }
    if !manyKeys.isEmpty { manyKeys = [] }
  }

  /// Lends the attributes of the tag with these bytes.
  @inline(__always)
  func lend(_ tag: UnsafeBufferPointer<UInt8>, to body: (Attributes) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      decoded.withUnsafeBufferPointer { decoded in
        body(Attributes(UnsafeBufferPointer(rebasing: slots[..<count]), in: tag, decoded: decoded))
      }
    }
  }

  /// Reads the attribute at a place and gives the place after it.
  mutating func read(_ bytes: Span<UInt8>, from start: Int) throws(MarkupStop) -> Int {
    let (end, key) = try bytes.name(at: start, prefix: nameHash(nameSeed, UInt8(ascii: ":")))
    guard isNew(key.whole) else { throw .mistake(.doubledAttribute, at: start) }
    var place = bytes.endOfBlanks(from: end)
    guard try bytes.byte(at: place) == UInt8(ascii: "=") else {
      throw .mistake(.attribute, at: place)
    }
    place = bytes.endOfBlanks(from: place + 1)
    let quote = try bytes.byte(at: place)
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw .mistake(.attribute, at: place)
    }
    let name = attributeNames[key.local]
    let valueEnd = bytes.endOfPlainValue(from: place + 1, quote: quote)
    if try bytes.byte(at: valueEnd) == quote {
      add(Entry(name: name, key: key.whole, value: place + 1..<valueEnd, isDecoded: false))
      return valueEnd + 1
    }
    let first = decoded.count
    let next = try decode(bytes, from: place + 1, to: quote)
    add(Entry(name: name, key: key.whole, value: first..<decoded.count, isDecoded: true))
    return next
  }

  @inline(__always)
  private mutating func add(_ entry: Entry) {
    if count < slots.count {
      slots[count] = entry
    } else {
      slots.append(entry)
    }
    count += 1
  }

  @inline(__always)
  private mutating func isNew(_ key: UInt64) -> Bool {
    if count > 32 { return isNewAmongMany(key) }
    for index in 0..<count where slots[index].key == key { return false }
    return true
  }

  private mutating func isNewAmongMany(_ key: UInt64) -> Bool {
    if manyKeys.isEmpty { manyKeys = Set(slots[..<count].map(\.key)) }
    return manyKeys.insert(key).inserted
  }

  /// Decodes a value: references become characters, blanks become spaces.
  private mutating func decode(
    _ bytes: Span<UInt8>, from start: Int, to quote: UInt8
  ) throws(MarkupStop) -> Int {
    var place = start
    while true {
      let byte = try bytes.byte(at: place)
      switch byte {
      case quote: return place + 1
      case UInt8(ascii: "<"): throw .mistake(.value, at: place)
      case UInt8(ascii: "&"):
        let (scalar, end) = try bytes.reference(at: place)
        decoded.append(contentsOf: String(scalar).utf8)
        place = end
      case 0x0D:
        decoded.append(0x20)
        place += try bytes.byte(at: place + 1) == 0x0A ? 2 : 1
      case 0x0A, 0x09:
        decoded.append(0x20)
        place += 1
      default:
        let end = try bytes.character(at: place).end
        for index in place..<end { decoded.append(bytes[index]) }
        place = end
      }
    }
  }
}

extension Span<UInt8> {
  /// Where a value ceases to be ASCII that stands as it is meant, which the quote ends.
  @inline(__always)
  fileprivate func endOfPlainValue(from start: Int, quote: UInt8) -> Int {
    var end = start
    while end < count {
      let byte = self[unchecked: end]
      guard byte &- 0x20 < 0x60, byte != quote, byte != UInt8(ascii: "&"),
        byte != UInt8(ascii: "<")
      else { break }
      end += 1
    }
    return end
  }
}

private let attributeNames = NameTable(unknown: AttributeName.other)
