import Register

/// Pairs of a home authority and a partner place, numbered; found without hashing.
struct PairIndex: Sendable {
  /// Pairs of partner `p` are those from `ends[p - 1]` to `ends[p]`.
  private var ends: [Int32]
  private var homes: [UInt32] = []

  /// The pairs that have a partnership in the register.
  init(_ register: Register) {
    var homesOf = [Set<UInt32>](repeating: [], count: register.places.count)
    for partnership in register.partnerships {
      homesOf[partnership.partner].insert(UInt32(partnership.home))
    }
    ends = []
    ends.reserveCapacity(homesOf.count)
    for homes in homesOf {
      self.homes += homes.sorted()
      ends.append(Int32(self.homes.count))
    }
  }

  var count: Int { homes.count }

  /// The number of a pair; nil where the two have no partnership.
  func pair(home: UInt32, partner: Int) -> Int? {
    var pair = partner == 0 ? 0 : Int(ends[partner - 1])
    let end = Int(ends[partner])
    while pair < end {
      if homes[pair] == home { return pair }
      pair += 1
    }
    return nil
  }
}
