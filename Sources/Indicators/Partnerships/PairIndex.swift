import Register

/// Pairs of a home authority and a partner place, numbered; found without hashing.
struct PairIndex: Sendable {
  /// Pairs of partner `p` are those from `ends[p - 1]` to `ends[p]`.
  private var ends: [Int32]
  private var homes: [UInt32] = []

  /// The pairs that have a partnership in the register.
  init(_ register: Register) {
    ends = [Int32](repeating: 0, count: register.places.count)
    let pairs = register.partnerships.flatMap { partnership in
      partnership.homes.map { home in
        UInt64(partnership.partner(of: home)) << 32 | UInt64(home)
      }
    }
    var last: UInt64?
    for pair in pairs.sorted() where pair != last {
      homes.append(UInt32(truncatingIfNeeded: pair))
      ends[Int(pair >> 32)] = Int32(homes.count)
      last = pair
    }
    var end: Int32 = 0
    for partner in ends.indices {
      end = max(end, ends[partner])
      ends[partner] = end
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
