/// A run of well-formed records, as ranges of the reader's buffer.
///
/// Every record has as many fields as the table has headings, each quote is where it belongs, and
/// all bytes are UTF-8 without NUL.
struct CSVBatch: ~Escapable {
  /// Where a record stands.
  struct Bounds {
    var start: UInt32
    /// Which of the ends is that of its first field.
    var firstEnd: UInt32
    var line: Int
  }

  private let bytes: Span<UInt8>
  private let ends: Span<UInt32>
  private let bounds: Span<Bounds>
  private let offset: Int
  let columnCount: Int

  @_lifetime(copy bytes, copy ends, copy bounds)
  init(
    bytes: Span<UInt8>, offset: Int, ends: Span<UInt32>, bounds: Span<Bounds>, columnCount: Int
  ) {
    self.bytes = bytes
    self.offset = offset
    self.ends = ends
    self.bounds = bounds
    self.columnCount = columnCount
  }

  /// How many records there are.
  var count: Int { bounds.count }

  /// The record at `index`, from 0.
  subscript(index: Int) -> CSVRecord {
    @_lifetime(copy self)
    get {
      let record = bounds[index]
      let first = Int(record.firstEnd)
      return CSVRecord(
        bytes: bytes, ends: ends.extracting(first..<first + columnCount),
        start: Int(record.start), line: record.line, offset: offset)
    }
  }

  /// The cells of a column, from 0.
  @_lifetime(copy self)
  func cells(_ column: Int) -> CSVColumn {
    precondition(column < columnCount, "no such column")
    return CSVColumn(bytes, ends, bounds, column: column)
  }

  /// The line of a record's first byte, from 1; line breaks in quotes count.
  func line(_ index: Int) -> Int { bounds[index].line }
}
