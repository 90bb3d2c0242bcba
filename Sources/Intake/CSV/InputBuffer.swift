import Glibc

/// A window on the input that holds at least one unfinished record.
///
/// Bytes before `start` are done with and make room at the next refill.
struct InputBuffer: ~Copyable {
  /// A vector load at the last byte stays inside the array.
  private static let padding = 64

  private var source: any TextSource
  private(set) var bytes: [UInt8]
  /// How many of the bytes are input.
  private(set) var count = 0
  /// The first byte not yet done with.
  private(set) var start = 0
  /// Where `bytes[0]` stands in the input.
  private(set) var offset = 0
  /// The first NUL that is not yet done with.
  private(set) var zero: Int?
  /// No more input follows.
  private(set) var isAtEnd = false
  /// The input ended between quotes.
  var isCutShort = false

  /// A buffer of `capacity` bytes, which doubles when a record needs it.
  init(_ source: any TextSource, capacity: Int) {
    self.source = source
    bytes = Array(repeating: 0, count: max(capacity, 8) + Self.padding)
  }

  /// Begins anew with the bytes of a source, the first of which stands at an offset in the input.
  mutating func restart(_ source: any TextSource, at offset: Int) {
    self.source = source
    self.offset = offset
    (count, start, zero, isAtEnd, isCutShort) = (0, 0, nil, false, false)
  }

  var name: String { source.name }
  var rowNumbers: RowNumbers? { source.rowNumbers }

  /// The end of what may be looked at.
  ///
  /// A carriage return at the end waits for the byte after it, and the last line of the input
  /// gets its line feed.
  var limit: Int {
    if isAtEnd { return count + 1 }
    return count > 0 && bytes[count - 1] == .carriageReturn ? count - 1 : count
  }

  /// Whether the line feed that the last line gets is done with, too.
  var isPastEnd: Bool { start > count }

  /// Nothing is left.
  var isExhausted: Bool { isAtEnd && start >= count }

  /// The bytes not yet done with.
  var remaining: Int { max(0, count - start) }

  /// Is done with the bytes before `position`.
  mutating func consume(to position: Int) {
    precondition(position >= start && position <= limit)
    start = position
    if let zero, zero < start { findZero() }
  }

  /// Where the line after the line break at `position` begins.
  func afterLineBreak(at position: Int) -> Int {
    // A carriage return is never the last byte before the limit.
    let isPair = bytes[position] == .carriageReturn && bytes[position + 1] == .lineFeed
    return position + (isPair ? 2 : 1)
  }

  /// Makes room and reads until the buffer is full or the input ends.
  mutating func refill() throws(IntakeError) {
    if isAtEnd { return }
    moveToFront()
    while count < capacity {
      let got = try read()
      count += got
      if got == 0 {
        try source.confirmUnchanged()
        isAtEnd = true
        bytes[count] = .lineFeed
        break
      }
    }
    findZero()
  }

  private mutating func findZero() {
    let sought = start..<max(start, count)
    zero = bytes.withUnsafeBytes { bytes -> Int? in
      guard let first = bytes.baseAddress, !sought.isEmpty else { return nil }
      let found = memchr(first + sought.lowerBound, 0, sought.count)
      return found.map { UnsafeRawPointer($0) - first }
    }
  }

  private var capacity: Int { bytes.count - Self.padding }

  /// A buffer that is full of what is needed doubles, so that a long record is looked at few times.
  private mutating func moveToFront() {
    let kept = remaining
    if start > 0 {
      bytes.withUnsafeMutableBytes { bytes in
        let tail = UnsafeRawBufferPointer(rebasing: bytes[start..<start + kept])
        bytes.copyMemory(from: tail)
      }
      offset += start
      count = kept
      start = 0
    }
    if kept == capacity {
      bytes.append(contentsOf: repeatElement(0, count: capacity))
    }
  }

  private mutating func read() throws(IntakeError) -> Int {
    let room = count..<capacity
    var failure: IntakeError?
    var got = 0
    bytes.withUnsafeMutableBytes { bytes in
      do throws(IntakeError) {
        got = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[room]))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return got
  }
}
