/// The cells of one column of a batch, without copies.
struct CSVColumn: ~Escapable {
  private let bytes: Span<UInt8>
  private let ends: Span<UInt32>
  private let bounds: Span<CSVBatch.Bounds>
  private let column: Int

  @_lifetime(copy bytes, copy ends, copy bounds)
  init(_ bytes: Span<UInt8>, _ ends: Span<UInt32>, _ bounds: Span<CSVBatch.Bounds>, column: Int) {
    self.bytes = bytes
    self.ends = ends
    self.bounds = bounds
    self.column = column
  }

  var count: Int { bounds.count }

  /// The text of a cell; nil where it holds quotes, which stand twice in the file.
  subscript(row: Int) -> CSVCell? {
    @inline(__always)
    @_lifetime(copy self)
    get {
      let record = bounds[row]
      let number = Int(record.firstEnd) &+ column
      // The reader has made sure of all ends of a record, and of the bytes before them.
      let from = column == 0 ? Int(record.start) : Int(ends[unchecked: number &- 1]) &+ 1
      let to = Int(ends[unchecked: number])
      // A cell without bytes is followed by one: its separator or line break.
      if bytes[unchecked: from] == .quote { return unquoted(from, to) }
      return CSVCell(bytes, from, count: to &- from)
    }
  }

  /// Whether a cell has no bytes.
  @inline(__always)
  func isEmpty(_ row: Int) -> Bool {
    let record = bounds[row]
    let number = Int(record.firstEnd) &+ column
    let from = column == 0 ? record.start : ends[unchecked: number &- 1] &+ 1
    return ends[unchecked: number] == from
  }

  /// The line of a record's first byte, from 1.
  @inline(__always)
  func line(_ row: Int) -> Int { bounds[row].line }

  @inline(never)
  @_lifetime(copy self)
  private func unquoted(_ from: Int, _ to: Int) -> CSVCell? {
    let text = bytes.extracting(from + 1..<to - 1)
    for index in text.indices where text[index] == .quote { return nil }
    return CSVCell(bytes, from + 1, count: text.count)
  }
}
