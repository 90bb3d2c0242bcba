import Register

/// The reading of exchanges by several threads.
///
/// Each takes the next part, finds its records and decodes them, then waits for its turn to settle
/// them, which is done in the order of the files; and counts them when others have theirs.
final class ExchangeWork<Counts: ExchangeCounts>: @unchecked Sendable {
  // The class may be shared, as what follows is only touched by the thread whose turn it is, and
  // after all threads have ended.
  private(set) var reader: ExchangeReader
  private(set) var register: Register
  private(set) var counts: Counts
  /// Whether those of any thread are in it.
  private var isMerged = false
  private(set) var failure: IntakeError?
  /// The file whose parts are being settled.
  private var progress: ExchangeProgress?
  /// Where the first record of it begins that is not settled.
  private var position = CSVPosition(offset: 0, line: 1)

  private let parts: [ExchangePart]
  private let turns: Turns
  private let inputs: InputSource
  private let tables: [Int: InputFolder.Table]
  private let known: KnownNames
  private let empty: Counts
  private let words: FieldWords

  init(
    _ reader: ExchangeReader, _ register: Register, parts: [ExchangePart], counts: Counts
  ) {
    self.reader = reader
    self.register = register
    self.parts = parts
    self.counts = counts
    empty = counts
    turns = Turns(parts.count)
    inputs = reader.inputs
    tables = reader.tables
    known = reader.known
    words = reader.words
  }

  /// What one thread does: parts as long as there are any.
  func run() {
    var thread = ExchangeThread(counts: empty, words: words)
    while let number = turns.take() {
      do throws(IntakeError) {
        if let parted = parts[number].parted {
          try read(parts[number].number, of: parted, turn: number, &thread)
        } else {
          try read(file: parts[number].file, turn: number, &thread)
        }
      } catch {
        let failure = error
        inOrder(number) { () throws(IntakeError) in throw failure }
      }
      thread.count()
    }
    turns.alone {
      if isMerged { counts.merge(thread.counts) } else { counts = thread.counts }
      isMerged = true
    }
  }

  /// Does the ordered part of the work on a part, unless reading has failed or need not go on.
  private func inOrder(_ turn: Int, _ body: () throws(IntakeError) -> Void) {
    turns.inOrder(turn) {
      guard failure == nil, !reader.isDone else { return }
      do throws(IntakeError) {
        try body()
      } catch {
        failure = error
      }
      if failure != nil || reader.isDone { turns.stop() }
    }
  }

  private func settle(
    _ table: borrowing OpenTable, _ progress: inout ExchangeProgress,
    _ thread: inout ExchangeThread<Counts>
  ) {
    reader.swap(with: &thread.decoded)
    reader.settle(table, &progress, in: register)
    reader.swap(with: &thread.decoded)
    thread.words = reader.words
    thread.isCounted = false
  }
}

/// A whole file.
extension ExchangeWork {
  private func read(
    file: Int, turn: Int, _ thread: inout ExchangeThread<Counts>
  ) throws(IntakeError) {
    guard let source = tables[file] else { return inOrder(turn) {} }
    var table = try OpenTable(source, in: inputs, file: file)
    let exchanges = ExchangeTable(table, known: known, file: file)
    var hasBatch = false
    if let exchanges { hasBatch = try thread.read(&table, exchanges) }
    inOrder(turn) { () throws(IntakeError) in
      guard var progress = reader.begin(table, exchanges, file: file, of: &register) else {
        return
      }
      while hasBatch && !reader.isDone {
        settle(table, &progress, &thread)
        hasBatch = try thread.read(&table, progress.table)
      }
      try reader.finish(table, progress, of: &register)
    }
  }
}

/// A part of a large file.
extension ExchangeWork {
  private func read(
    _ number: Int, of parted: PartedFile, turn: Int, _ thread: inout ExchangeThread<Counts>
  ) throws(IntakeError) {
    let borders = parted.borders
    let start = try borders.border(number)
    let next = try borders.border(from: number + 1)
    let piece = thread.open(parted)
    var hasBatch = false
    if let start, start < next.place {
      piece.table.restart(
        borders.range(start..<next.place), at: CSVPosition(offset: start, line: 1))
      hasBatch = try thread.read(&piece.table, parted.table)
    }
    inOrder(turn) { () throws(IntakeError) in
      if number == 0 {
        progress = reader.begin(
          parted.head, parted.table, file: parted.table.file, of: &register)
        position = borders.first
      }
      guard var current = progress.take() else { return }
      if position.offset < next.place {
        let isAtStart = start == position.offset
        try settle(
          Piece(piece: piece, number: number, next: next, hasBatch: isAtStart ? hasBatch : nil),
          &current, &thread)
      }
      if number < borders.count - 1 {
        progress = current
      } else {
        try parted.head.confirmUnchanged()
        try reader.finish(parted.head, current, of: &register)
      }
    }
  }

  /// A part whose turn has come.
  private struct Piece {
    let piece: OpenPiece
    let number: Int
    /// Where the next part begins.
    var next: (number: Int, place: Int)
    /// Whether it has any records; nil where it is to be read anew, as it does not begin where the
    /// part before ends.
    var hasBatch: Bool?
  }

  private func settle(
    _ part: consuming Piece, _ progress: inout ExchangeProgress,
    _ thread: inout ExchangeThread<Counts>
  ) throws(IntakeError) {
    let piece = part.piece
    let borders = piece.parted.borders
    var hasBatch: Bool
    if let isRead = part.hasBatch {
      hasBatch = isRead
      piece.table.moveLines(by: position.line - 1)
      thread.decoded.takeLines(of: piece.table.batch)
    } else {
      piece.table.restart(borders.range(position.offset..<part.next.place), at: position)
      hasBatch = try thread.read(&piece.table, progress.table)
    }
    while hasBatch && !reader.isDone {
      if piece.table.isCutShort && part.next.place < borders.end {
        // The border stood within a record: on to one that does not.
        part.next = try borders.border(from: 2 * part.next.number - part.number)
        piece.table.restart(borders.range(position.offset..<part.next.place), at: position)
      } else {
        settle(piece.table, &progress, &thread)
        position = piece.table.position
      }
      hasBatch = try thread.read(&piece.table, progress.table)
    }
    position = CSVPosition(offset: part.next.place, line: piece.table.position.line)
  }
}
