import Register

extension PlainExchangeDecoder {
  func decodeHomes(_ cells: CSVColumn, _ homes: inout [UInt32], _ isDoubtful: inout [Bool]) {
    let places = places
    var homes = homes.mutableSpan
    var isDoubtful = isDoubtful.mutableSpan
    var keys = [Fingerprint](repeating: Fingerprint(), count: Self.groupSize)
    for first in stride(from: 0, to: cells.count, by: Self.groupSize) {
      for row in takeKeys(cells, from: first, &keys) {
        if let place = places.number(of: keys[row &- first]) {
          homes[row] = place
        } else {
          isDoubtful[row] = true
        }
      }
    }
  }

  func decodePartners(
    _ cells: CSVColumn, _ partners: inout [UInt32], _ ranges: inout [Range<UInt32>],
    _ isDoubtful: inout [Bool]
  ) {
    for row in findPlaces(cells, &partners, &ranges) {
      if let cell = cells[row], let range = appendPlaces(cell, &partners) {
        ranges[row] = range
      } else {
        isDoubtful[row] = true
      }
    }
  }

  /// Puts the places of single partners where they belong, and returns the other rows.
  private func findPlaces(
    _ cells: CSVColumn, _ partners: inout [UInt32], _ ranges: inout [Range<UInt32>]
  ) -> [Int] {
    let places = places
    let hasListSpellings = places.hasListSpellings
    var partners = partners.mutableSpan
    var ranges = ranges.mutableSpan
    var others: [Int] = []
    var keys = [Fingerprint](repeating: Fingerprint(), count: Self.groupSize)
    for first in stride(from: 0, to: cells.count, by: Self.groupSize) {
      for row in takeKeys(cells, from: first, &keys) where !cells.isEmpty(row) {
        if !hasListSpellings, let place = places.number(of: keys[row &- first]) {
          partners[row] = place
          ranges[row] = Self.place(ofOnly: row)
        } else {
          others.append(row)
        }
      }
    }
    return others
  }

  /// Adds the distinct places of a `;` list, and says where they stand; nil where one is not known.
  private func appendPlaces(_ cell: CSVCell, _ partners: inout [UInt32]) -> Range<UInt32>? {
    let first = partners.count
    var from = 0
    repeat {
      let to = cell.endOfItem(from: from)
      guard let place = places.number(of: cell.extracting(from..<to)) else { return nil }
      if !partners[first...].contains(place) { partners.append(place) }
      from = to + 1
    } while from <= cell.count
    return UInt32(first)..<UInt32(partners.count)
  }

  /// How many cells have their fingerprints taken before the first of them is looked up.
  private static let groupSize = 32

  /// Takes the fingerprints of a few cells from one on, of nothing where a cell is empty or holds
  /// quotes within, and returns their rows.
  ///
  /// All come before all look-ups: what these need is on its way from memory by then.
  @inline(__always)
  private func takeKeys(
    _ cells: CSVColumn, from first: Int, _ keys: inout [Fingerprint]
  ) -> Range<Int> {
    let places = places
    let rows = first..<min(first + Self.groupSize, cells.count)
    var keys = keys.mutableSpan
    for row in rows {
      var key = Fingerprint()
      if let cell = cells[row], !cell.isEmpty {
        key = Fingerprint(cell)
        places.prepare(key)
      }
      keys[row &- first] = key
    }
    return rows
  }
}
