import Glibc

/// The lines of an input one after the other, in a memory that the longest line bounds.
struct TextLines: ~Copyable {
  /// A line that is not blank.
  struct Line {
    /// From 1.
    let number: Int
    /// Its bytes in the buffer, without the line break; empty if it is too long to hold.
    let range: Range<Int>
    let isTooLong: Bool
  }

  private let source: InputBytes
  private var buffer: InputBuffer
  private let chunk: Int
  private let longest: Int
  private var number = 0

  /// Reads on from a byte order mark, if there is one.
  init(_ source: InputBytes, chunk: Int, longest: Int) throws(IntakeError) {
    self.source = source
    self.chunk = chunk
    buffer = InputBuffer(source, capacity: chunk)
    self.longest = longest
    try begin()
  }

  var name: String { buffer.name }

  /// Fails if the file is not the one that was opened, once its last line is read.
  func confirmUnchanged() throws(IntakeError) { try source.confirmUnchanged() }

  /// The bytes of a line, until the next is asked for.
  @_lifetime(borrow self)
  func bytes(of line: Line) -> Span<UInt8> { buffer.bytes.span.extracting(line.range) }

  /// Goes back to the first line of an input that can be read again.
  mutating func rewind() throws(IntakeError) {
    try source.rewind()
    buffer = InputBuffer(source, capacity: chunk)
    number = 0
    try begin()
  }

  /// The next line that holds more than blanks; nil where there is none.
  mutating func next() throws(IntakeError) -> Line? {
    while true {
      let end = try findEnd()
      if buffer.isExhausted { return nil }
      number += 1
      guard let end, end - buffer.start <= longest else {
        try passLongLine()
        return Line(number: number, range: 0..<0, isTooLong: true)
      }
      let range = buffer.start..<end
      buffer.consume(to: buffer.afterLineBreak(at: end))
      if !isBlank(range) { return Line(number: number, range: range, isTooLong: false) }
    }
  }

  private mutating func begin() throws(IntakeError) {
    try buffer.refill()
    try buffer.skipByteOrderMark()
  }

  /// The line break at the end of the next line; nil where none comes before the line is too long.
  private mutating func findEnd() throws(IntakeError) -> Int? {
    while true {
      if let end = buffer.lineBreak { return end }
      if buffer.isAtEnd || buffer.remaining > longest { return nil }
      try buffer.refill()
    }
  }

  /// Passes a line that is not held, by and by.
  private mutating func passLongLine() throws(IntakeError) {
    while !buffer.isExhausted {
      if let end = buffer.lineBreak {
        buffer.consume(to: buffer.afterLineBreak(at: end))
        return
      }
      buffer.consume(to: buffer.limit)
      try buffer.refill()
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { buffer.bytes[$0] == .space || buffer.bytes[$0] == UInt8(ascii: "\t") }
  }
}

extension InputBuffer {
  /// The first line break that is not yet done with.
  fileprivate var lineBreak: Int? {
    guard start < limit else { return nil }
    return bytes.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      func first(_ byte: UInt8, before end: Int) -> Int? {
        memchr(base + start, Int32(byte), end - start).map { UnsafeRawPointer($0) - base }
      }
      let feed = first(.lineFeed, before: limit)
      return first(.carriageReturn, before: feed ?? limit) ?? feed
    }
  }
}
