/// The known name that a misspelt one most likely means, for "did you mean"; nil if none is near.
///
/// Nearness is the number of letters to insert, delete, replace or swap with their neighbour,
/// where capital and small ASCII letters are alike. A name is near if that is at most a third of
/// the letters of the longer name. Of two names as near as each other the first in the
/// order of code points is taken, wherever it stands in `names`.
package func nearest(to name: String, in names: some Sequence<String>) -> String? {
  NameSearch(names).nearest(to: name)
}

/// Known names prepared for searches among them, as `nearest` does it.
package struct NameSearch: Sendable {
  private let names: [String]
  private let sketches: [NameSketch]

  package init(_ names: some Sequence<String>) {
    self.names = Array(names)
    sketches = self.names.map { NameSketch($0) }
  }

  /// A name is near if one in so many of the letters of the longer name is edited at most.
  package func nearest(to name: String, oneIn share: Int = 3) -> String? {
    let letters = name.unicodeScalars.map(folded)
    guard !letters.isEmpty else { return nil }
    let wanted = NameSketch(name)
    // What is near is at most half as long again, and no further than a third of that.
    let most = letters.count / 2
    let fewest = sketches.map { $0.fewestEdits(to: wanted) }
    var edits = EditDistance(from: letters)
    var best: (name: String, distance: Int)?
    // Those that may be nearest come first, so that most need no closer look.
    var bound = fewest.min() ?? .max
    while bound <= min(most, best?.distance ?? most) {
      var next = Int.max
      for index in fewest.indices {
        if fewest[index] > bound { next = min(next, fewest[index]) }
        guard fewest[index] == bound else { continue }
        let limit = min(
          max(letters.count, sketches[index].count) / share, best?.distance ?? .max)
        guard bound <= limit, let distance = edits.distance(to: names[index], limit: limit)
        else { continue }
        if let best, best.distance == distance, !precedes(names[index], best.name) { continue }
        best = (names[index], distance)
      }
      bound = next
    }
    return best?.name
  }
}

/// How many letters a name has, and which, so roughly that it takes two words.
private struct NameSketch {
  let count: Int
  /// The letters in 32 classes: a bit for each class that has any, and one for two or more.
  private let classes: UInt64

  init(_ name: String) {
    let bytes = name.utf8Span.span
    var count = bytes.count
    var classes: UInt64 = 0
    var isASCII = true
    for index in bytes.indices {
      isASCII = isASCII && bytes[index] < 0x80
      Self.add(UInt32(lowercased(bytes[index])), to: &classes)
    }
    if !isASCII {
      let letters = name.unicodeScalars.map(folded)
      count = letters.count
      classes = 0
      for letter in letters { Self.add(letter, to: &classes) }
    }
    self.count = count
    self.classes = classes
  }

  @inline(__always)
  private static func add(_ letter: UInt32, to classes: inout UInt64) {
    let one = UInt64(1) &<< UInt64((letter ^ letter &>> 5) & 31)
    classes |= (classes & one) &<< 32 | one
  }

  /// An edit adds or takes one letter, or does both, so it sets or clears one bit, or one of each.
  func fewestEdits(to other: NameSketch) -> Int {
    max(
      abs(count - other.count), (classes & ~other.classes).nonzeroBitCount,
      (other.classes & ~classes).nonzeroBitCount)
  }
}

/// The code point of a letter, small for capital ones of ASCII.
func folded(_ scalar: Unicode.Scalar) -> UInt32 {
  scalar.isASCII ? UInt32(lowercased(UInt8(truncatingIfNeeded: scalar.value))) : scalar.value
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
}
