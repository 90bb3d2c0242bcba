import Glibc
import OpenXML

/// The merged cells of a sheet, of which the first alone is shown.
struct MergedAreas {
  /// In the order of their first rows.
  private var areas: [CellArea] = []
  /// The first that begins below the current row.
  private var next = 0
  /// Those with the current row, in the order of their columns.
  private var current: [CellArea] = []
  /// The last row of whichever of them ends first.
  private var firstEnd = Int.max
  private var row = -1

  /// They are listed behind the cells, so the part is unpacked once before it is read, and looked at
  /// once more if there are any.
  init(of part: String, in package: PartPackage, limit: Int) throws(Damage) {
    let entry = try package.entry(of: part)
    guard try Self.hasAny(entry, in: package.archive) else { return }
    let handler = MergeHandler(limit: limit)
    try package.read(entry, handler)
    guard handler.isWhole else {
      throw Damage(.limit, reason: "the sheet has more than \(limit) merged areas", part: part)
    }
    areas = handler.areas.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// Whether the word by which they are listed may stand in the part at all: it is not sought in
  /// UTF-16.
  private static func hasAny(_ entry: ZipEntry, in archive: ZipArchive) throws(Damage) -> Bool {
    let word = Array("mergeCell".utf8)
    var isFound = false
    var isFirst = true
    // What may be the beginning of a word that goes on in the next piece.
    var held: [UInt8] = []
    try archive.unpack(
      entry,
      whileWanted: { piece in
        if isFirst { isFound = isInUTF16(piece) }
        isFirst = false
        if isFound { return false }
        let seam = held + piece.prefix(word.count - 1)
        isFound =
          contains(word, in: piece) || seam.withUnsafeBufferPointer { contains(word, in: $0) }
        held = (held + piece.suffix(word.count - 1)).suffix(word.count - 1)
        return !isFound
      })
    return isFound
  }

  /// Whether a part begins with the byte order mark of UTF-16, or with too little to tell.
  private static func isInUTF16(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    piece.count < 2 || [[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(piece.prefix(2)))
  }

  /// Looks for the letter of the word that is rare among cells, and around it for the others.
  private static func contains(_ word: [UInt8], in piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let rare = 3
    var place = rare
    while place < piece.count, let start = piece.baseAddress,
      let found = memchr(start + place, CInt(word[rare]), piece.count - place)
    {
      let first = start.distance(to: found.assumingMemoryBound(to: UInt8.self)) - rare
      if piece[first...].starts(with: word) { return true }
      place = first + rare + 1
    }
    return false
  }

  /// Goes on to a row below, from 0.
  mutating func begin(row: Int) {
    self.row = row
    if firstEnd < row {
      current.removeAll { $0.rows.upperBound < row }
      firstEnd = current.map(\.rows.upperBound).min() ?? .max
    }
    while next < areas.count, areas[next].rows.lowerBound <= row {
      let area = areas[next]
      next += 1
      // Areas do not overlap, so that there are no more than columns.
      guard area.rows.upperBound >= row, current.count < CellPlace.columnLimit else { continue }
      current.insert(area, at: place(of: area.columns.lowerBound))
      firstEnd = min(firstEnd, area.rows.upperBound)
    }
  }

  /// Whether a cell of the row lies in an area and is not its first.
  func covers(_ column: Int) -> Bool {
    if current.isEmpty { return false }
    let place = place(of: column + 1)
    guard place > 0, current[place - 1].columns.contains(column) else { return false }
    return current[place - 1].first != CellPlace(row: row, column: column)
  }

  /// How many of the current areas begin before a column.
  private func place(of column: Int) -> Int {
    var (first, count) = (0, current.count)
    while count > 0 {
      let half = count / 2
      if current[first + half].columns.lowerBound < column {
        first += half + 1
        count -= half + 1
      } else {
        count = half
      }
    }
    return first
  }
}

private final class MergeHandler: MarkupHandler {
  private(set) var areas: [CellArea] = []
  private(set) var isWhole = true
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    guard element == .mergeCell, let area = attributes[.ref].flatMap({ CellArea($0.text) }) else {
      return
    }
    guard areas.count < limit else { return isWhole = false }
    areas.append(area)
  }
}
