import Register

/// Two places, whichever way round a record names them.
struct PlacePair: Hashable {
  let lower: UInt32
  let upper: UInt32

  init(_ partnership: Partnership) {
    lower = UInt32(min(partnership.home, partnership.partner))
    upper = UInt32(max(partnership.home, partnership.partner))
  }
}

extension [Partnership] {
  /// The indices of those of each pair of places that several tell of, in their order.
  var samePairs: [[Int]] {
    var firsts: [PlacePair: Int] = [:]
    firsts.reserveCapacity(count)
    var groups: [Int: [Int]] = [:]
    for (index, partnership) in enumerated() {
      let pair = PlacePair(partnership)
      if let first = firsts[pair] {
        groups[first, default: [first]].append(index)
      } else {
        firsts[pair] = index
      }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
