/// The known name that a misspelt one most likely means, for "did you mean"; nil if none is near.
///
/// Nearness is the number of letters to insert, delete, replace or swap with their neighbour,
/// where capital and small ASCII letters are alike. A name is near if that is at most a third of
/// the letters of the longer name. Of two names as near as each other the first in the
/// order of code points is taken, wherever it stands in `names`.
package func nearest(to name: String, in names: some Sequence<String>) -> String? {
  let wanted = folded(name)
  guard !wanted.isEmpty else { return nil }
  var table = EditTable(wanted)
  var best: (name: String, distance: Int)?
  for candidate in names {
    // Bytes are at most four a letter, so most names are too long or too short at a glance.
    let most = max(wanted.count, candidate.utf8.count) / 3
    guard candidate.utf8.count + most >= wanted.count,
      candidate.utf8.count <= 4 * (wanted.count + most)
    else { continue }
    let letters = folded(candidate)
    let limit = min(max(wanted.count, letters.count) / 3, best?.distance ?? .max)
    guard let distance = table.distance(to: letters, limit: limit) else { continue }
    if let best, best.distance == distance, !precedes(candidate, best.name) { continue }
    best = (candidate, distance)
  }
  return best?.name
}

/// The edits from one row of letters to others, counted in rows that are kept from one to the next.
private struct EditTable {
  private let wanted: [UInt32]
  // Rows of the table of distances between beginnings: of the last letter but one, the last, this.
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  init(_ wanted: [UInt32]) {
    self.wanted = wanted
    beforeLast = Array(repeating: 0, count: wanted.count + 1)
    last = beforeLast
    current = beforeLast
  }

  /// Nil if there are more edits than the limit.
  mutating func distance(to letters: [UInt32], limit: Int) -> Int? {
    guard abs(wanted.count - letters.count) <= limit else { return nil }
    for column in last.indices { last[column] = column }
    for (row, letter) in letters.enumerated() {
      current[0] = row + 1
      var fewest = row + 1
      for (column, other) in wanted.enumerated() {
        var edits = min(last[column + 1] + 1, current[column] + 1)
        edits = min(edits, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == wanted[column - 1], other == letters[row - 1] {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current[column + 1] = edits
        fewest = min(fewest, edits)
      }
      guard fewest <= limit else { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[wanted.count] <= limit ? last[wanted.count] : nil
  }
}

private func folded(_ name: String) -> [UInt32] {
  name.unicodeScalars.map { $0.isASCII ? UInt32(lowercased(UInt8($0.value))) : $0.value }
}

private func precedes(_ left: String, _ right: String) -> Bool {
  left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
}
