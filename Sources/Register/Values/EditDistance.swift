/// The number of letters to insert, delete, replace or swap with their neighbour to get from one
/// name to others; no letter is edited twice.
struct EditDistance {
  private let wanted: [UInt32]
  /// Where each letter stands in the wanted name, a bit a position: of ASCII, and of all others.
  private var plainPositions = [UInt64](repeating: 0, count: 128)
  private var otherPositions: [UInt32: UInt64] = [:]
  private var table: EditTable

  init(from wanted: [UInt32]) {
    self.wanted = wanted
    table = EditTable(wanted)
    for (position, letter) in wanted.prefix(64).enumerated() {
      if letter < 128 {
        plainPositions[Int(letter)] |= 1 << UInt64(position)
      } else {
        otherPositions[letter, default: 0] |= 1 << UInt64(position)
      }
    }
  }

  /// Nil if there are more edits than the limit.
  mutating func distance(to name: String, limit: Int) -> Int? {
    guard (1...64).contains(wanted.count) else {
      return table.distance(to: name.unicodeScalars.map(folded), limit: limit)
    }
    let distance = distance(to: name)
    return distance <= limit ? distance : nil
  }

  /// A column of the table of distances at once, a bit a row: whether a distance is one more or one
  /// less than the one above it. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
  /// Damerau edit distances", Nordic Journal of Computing 10 (2003).
  private func distance(to name: String) -> Int {
    let last = UInt64(1) << UInt64(wanted.count - 1)
    var distance = wanted.count
    var more = UInt64.max
    var less: UInt64 = 0
    var diagonal: UInt64 = 0
    var matchesBefore: UInt64 = 0
    for scalar in name.unicodeScalars {
      let letter = folded(scalar)
      let matches = letter < 128 ? plainPositions[Int(letter)] : otherPositions[letter] ?? 0
      let swapped = (~diagonal & matches) << 1 & matchesBefore
      diagonal = ((matches & more) &+ more) ^ more | matches | less | swapped
      var increases = less | ~(diagonal | more)
      let decreases = diagonal & more
      if increases & last != 0 { distance += 1 }
      if decreases & last != 0 { distance -= 1 }
      increases = increases << 1 | 1
      more = decreases << 1 | ~(diagonal | increases)
      less = increases & diagonal
      matchesBefore = matches
    }
    return distance
  }
}

/// The same for names of any length, counted in rows that are kept from one name to the next.
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
