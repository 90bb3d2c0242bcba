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

  private var index: ByteIndex
  private var shared: [[Int]] = []
  private var spellings: [String] = []

  init(_ places: [Place]) {
    index = ByteIndex(capacity: places.count * 4)
    for (number, place) in places.enumerated() { index.set(place.id, to: UInt32(number)) }
    for (number, place) in places.enumerated() {
      let names = [place.names.en, place.names.zh, place.names.de, place.localName]
      for name in names + place.otherNames where !name.isEmpty && name != place.id {
        add(name, number, in: places)
      }
    }
    spellings = places.map(\.id)
  }

  private mutating func add(_ name: String, _ number: Int, in places: [Place]) {
    guard let held = index.value(of: name) else {
      index.set(name, to: UInt32(number))
      return
    }
    if held >= Self.firstShared {
      let entry = Int(held - Self.firstShared)
      if !shared[entry].contains(number) { shared[entry].append(number) }
    } else if Int(held) != number, places[Int(held)].id != name {
      index.set(name, to: Self.firstShared + UInt32(shared.count))
      shared.append([Int(held), number])
    }
  }

  func match(_ spelling: Span<UInt8>) -> Match {
    guard let value = index.value(of: spelling) else { return .unknown }
    if value < Self.firstShared { return .place(Int(value)) }
    return .ambiguous(shared[Int(value - Self.firstShared)])
  }

  func match(_ spelling: String) -> Match {
    let bytes = Array(spelling.utf8)
    return match(bytes.span)
  }

  /// The identifier nearest to an unknown spelling.
  func nearestIdentifier(to spelling: String) -> String? {
    nearest(to: spelling, in: spellings)
  }
}
