/// The rooms in which what stands in brackets in a header, such as `[note 6]` or `(n of N)`, is
/// broken at a space of its own.
struct HeaderBrackets {
  /// In pixels, in order.
  private let breaking: [Range<Int>]

  /// Pixels of a column's padding that some programs leave to its words.
  private let spared: Int

  /// Programs differ in how wide they show letters and columns: of so many per cent of its room a
  /// header can be sure, and so many it may have.
  private static let (surest, most) = (94, 107)

  /// Nil for a header whose brackets hold no space.
  init?(of header: String, _ measure: TextMeasure, spared: Int) {
    guard header.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") })
    else { return nil }
    let pieces = Self.pieces(of: header)
    guard pieces.contains(where: \.isInside) else { return nil }
    let rooms = Self.rooms(of: pieces)
    self.spared = spared
    breaking = zip(rooms, rooms.dropFirst() + [Int.max / 2]).compactMap { room, next in
      Self.breaksInside(pieces, room: room)
        ? measure.pixels(units: room)..<measure.pixels(units: next) : nil
    }
  }

  /// Whether no program breaks the header inside a bracket.
  func areKept(in room: Int) -> Bool {
    let least = Self.least(of: room)
    let most = (room + spared) * Self.most / 100
    return breaking.allSatisfy { $0.upperBound <= least || most < $0.lowerBound }
  }

  /// The pixels of a room that a header has in any program.
  static func least(of room: Int) -> Int { room * surest / 100 }

  /// The room in which words of so many pixels fit in any program.
  static func room(for pixels: Int) -> Int { (pixels * 100 + surest - 1) / surest }

  /// The first room of so many pixels or more in which they are kept.
  func room(from pixels: Int) -> Int {
    var room = pixels
    while !areKept(in: room) { room += 1 }
    return room
  }

  /// What a line may end before and after; in thousandths of the font's size.
  private struct Piece {
    var word = 0
    /// Spaces after it.
    var gap = 0
    /// Whether it begins between a bracket and its end.
    var isInside: Bool
    /// Whether the line ends after it.
    var endsLine = false
  }

  private static func pieces(of header: String) -> [Piece] {
    var header = header
    return header.withUTF8 { bytes in
      var text = MeasuredText(bytes)
      var pieces: [Piece] = []
      var (piece, depth) = (Piece(isInside: false), 0)
      var following = text.next()
      while let character = following {
        following = text.next()
        switch character.scalar {
        case " ": piece.gap += character.units
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        default: break
        }
        if character.scalar != " " { piece.word += character.units }
        guard LineBreaking.mayBreak(after: character, before: following?.scalar) else { continue }
        piece.endsLine = character.scalar == "\n"
        pieces.append(piece)
        piece = Piece(isInside: depth > 0)
      }
      return pieces
    }
  }

  /// The rooms at which some more pieces fit in a line.
  private static func rooms(of pieces: [Piece]) -> [Int] {
    let sums = pieces.indices.flatMap { first in
      pieces[first...].reduce(into: (line: 0, sums: [Int]())) { run, piece in
        run.sums.append(run.line + piece.word)
        run.line += piece.word + piece.gap
      }.sums
    }
    return Set(sums).sorted()
  }

  private static func breaksInside(_ pieces: [Piece], room: Int) -> Bool {
    var line = 0
    for piece in pieces {
      if line > 0 && line + piece.word > room {
        if piece.isInside { return true }
        line = 0
      }
      line = piece.endsLine ? 0 : line + piece.word + piece.gap
    }
    return false
  }
}
