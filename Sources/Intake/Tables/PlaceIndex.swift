import Register

/// The places by identifier and by every spelling of their names.
struct PlaceIndex {
  enum Match: Equatable {
    case place(Int)
    /// A spelling that several places share.
    case ambiguous([Int])
    case unknown
  }

  // Numbers from this one on stand for an entry of `shared`.
  private static let firstShared: UInt32 = 1 << 31

  private let places: [Place]
  private let search = PlaceSearch()
  private let spellings = PlainSpellings()
  private var identifiers: ByteIndex
  private var names: ByteIndex
  private var shared: [[Int]] = []
  /// Whether a spelling could be taken for a `;` list.
  private(set) var hasListSpellings = false

  init(_ places: [Place]) {
    self.places = places
    identifiers = ByteIndex(capacity: places.count)
    names = ByteIndex(capacity: places.count * 2)
    // Through a span, so that no place is copied.
    let places = places.span
    for number in places.indices {
      let id = places[number].id
      identifiers.set(id.utf8Span.span, to: UInt32(number))
      noteList(id.utf8Span.span)
    }
    for number in places.indices {
      let id = places[number].id
      add(places[number].names.en, number, id)
      add(places[number].names.zh, number, id)
      if places[number].names.de != places[number].names.en {
        add(places[number].names.de, number, id)
      }
      guard let details = places[number].details else { continue }
      add(details.localName, number, id)
      for name in details.otherNames { add(name, number, id) }
    }
  }

  private mutating func add(_ name: String, _ number: Int, _ id: String) {
    let key = Fingerprint(name.utf8Span.span)
    guard !name.isEmpty, identifiers.number(of: key) == .max, !Self.isEquivalent(name, id) else {
      return
    }
    let held = names.number(of: key)
    if held == .max {
      names.set(key, to: UInt32(number))
      noteList(name.utf8Span.span)
    } else {
      share(key, number, with: held)
    }
  }

  /// Lets a name that another place, or several, have stand for one more.
  private mutating func share(_ key: Fingerprint, _ number: Int, with held: UInt32) {
    if held >= Self.firstShared {
      let entry = Int(held - Self.firstShared)
      if shared[entry].last != number { shared[entry].append(number) }
    } else if Int(held) != number {
      names.set(key, to: Self.firstShared + UInt32(shared.count))
      shared.append([Int(held), number])
    }
  }

  private mutating func noteList(_ spelling: Span<UInt8>) {
    if spelling.isPlain { return }
    for index in spelling.indices where spelling[index] == UInt8(ascii: ";") {
      hasListSpellings = true
    }
  }

  /// Whether a name of other bytes is an identifier that is composed of other scalars.
  private static func isEquivalent(_ name: String, _ id: String) -> Bool {
    !id.utf8Span.span.isPlain && !name.utf8Span.span.isPlain && name == id
  }

  /// The place of a spelling, or else of the same as it is typed plainly.
  func match(_ spelling: Span<UInt8>) -> Match {
    let match = exactMatch(spelling)
    if match != .unknown || spelling.isEmpty { return match }
    let numbers = spellings.places(spelt: String(spelling), among: places)
    return numbers.isEmpty
      ? .unknown : numbers.count == 1 ? .place(numbers[0]) : .ambiguous(numbers)
  }

  private func exactMatch(_ spelling: Span<UInt8>) -> Match {
    if let number = identifiers.value(of: spelling) { return .place(Int(number)) }
    guard let value = names.value(of: spelling) else { return .unknown }
    if value < Self.firstShared { return .place(Int(value)) }
    return .ambiguous(shared[Int(value - Self.firstShared)])
  }

  /// The index of the one place that is spelt so; nil for any other spelling.
  @inline(__always)
  func number(of spelling: CSVCell) -> UInt32? { number(of: Fingerprint(spelling)) }

  @inline(__always)
  func number(of key: Fingerprint) -> UInt32? {
    let place = identifiers.number(of: key)
    if place != .max { return place }
    let value = names.number(of: key)
    return value < Self.firstShared ? value : nil
  }

  /// Has the place in memory of a fingerprint that is looked up soon brought near.
  @inline(__always)
  func prepare(_ key: Fingerprint) { identifiers.prepare(key) }

  func match(_ spelling: String) -> Match {
    match(spelling.utf8Span.span)
  }

  /// How many places there are.
  var count: Int { places.count }

  /// The identifier of a place.
  subscript(number: Int) -> String { places[number].id }

  /// The identifier nearest to an unknown spelling.
  func nearestIdentifier(to spelling: String) -> String? {
    search.nearest(to: spelling, among: places)
  }
}
