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
  private var index: ByteIndex
  private var shared: [[Int]] = []

  init(_ places: [Place]) {
    self.places = places
    index = ByteIndex(capacity: places.count * 4)
    for number in places.indices {
      index.set(places[number].id.utf8Span.span, to: UInt32(number))
    }
    for number in places.indices {
      let names = places[number].names
      add(names.en, number)
      add(names.zh, number)
      if names.de != names.en { add(names.de, number) }
      add(places[number].localName, number)
      for name in places[number].otherNames { add(name, number) }
    }
  }

  private mutating func add(_ name: String, _ number: Int) {
    guard !name.isEmpty, !isIdentifier(name, of: number) else { return }
    let bytes = name.utf8Span.span
    guard let held = index.value(of: bytes) else {
      index.set(bytes, to: UInt32(number))
      return
    }
    if held >= Self.firstShared {
      let entry = Int(held - Self.firstShared)
      if shared[entry].last != number { shared[entry].append(number) }
    } else if Int(held) != number, !isIdentifier(name, of: Int(held)) {
      index.set(bytes, to: Self.firstShared + UInt32(shared.count))
      shared.append([Int(held), number])
    }
  }

  /// Whether a name is the identifier of a place, though composed of other scalars.
  private func isIdentifier(_ name: String, of number: Int) -> Bool {
    let id = places[number].id.utf8Span.span
    let bytes = name.utf8Span.span
    if id.hasSameBytes(as: bytes) { return true }
    return !bytes.isPlain && !id.isPlain && name == places[number].id
  }

  func match(_ spelling: Span<UInt8>) -> Match {
    guard let value = index.value(of: spelling) else { return .unknown }
    if value < Self.firstShared { return .place(Int(value)) }
    return .ambiguous(shared[Int(value - Self.firstShared)])
  }

  func match(_ spelling: String) -> Match {
    match(spelling.utf8Span.span)
  }

  /// How many places there are.
  var count: Int { places.count }

  /// The identifier of a place.
  subscript(number: Int) -> String { places[number].id }

  /// The identifier nearest to an unknown spelling.
  func nearestIdentifier(to spelling: String) -> String? {
    nearest(to: spelling, in: places.lazy.map(\.id))
  }
}

extension Span<UInt8> {
  fileprivate func hasSameBytes(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
