import CSeparators

/// Where the parts of a large file begin, each with the first byte of a record.
///
/// A border is a good guess, made from the bytes around it alone: behind it stands a whole record of
/// the table. A quoted text may hold lines that look like records, so that whoever reads the parts
/// sees to it that each begins where the one before really ends.
struct RecordBorders {
  /// Where the first record begins.
  let first: CSVPosition
  /// The bytes of the file.
  let end: Int
  /// How many parts there are.
  let count: Int
  private let file: InputBytes
  private let descriptor: CInt
  private let separator: CSVSeparator
  private let columnCount: Int
  private let step: Int

  /// How many bytes are looked at to find a border: few, then more.
  private static let windows = [4 << 10, 64 << 10]

  /// Parts of about `step` bytes; nil where the file cannot be read at any place.
  init?(
    _ file: InputBytes, from first: CSVPosition, separator: CSVSeparator, columnCount: Int,
    step: Int
  ) {
    guard let descriptor = file.regularDescriptor else { return nil }
    self.file = file
    self.descriptor = descriptor
    self.first = first
    self.separator = separator
    self.columnCount = columnCount
    self.step = step
    end = file.size
    count = max(1, (end - first.offset + step - 1) / step)
  }

  /// Room for a part at once, as a rule.
  var limits: CSVLimits { CSVLimits(chunk: step + (64 << 10)) }

  /// The bytes in a range of the file.
  func range(_ range: Range<Int>) -> FileRange { FileRange(file, descriptor, range) }

  /// Where a part begins, or the last one ends; nil where no border is in sight.
  func border(_ number: Int) throws(IntakeError) -> Int? {
    if number == 0 { return first.offset }
    if number >= count { return end }
    let place = first.offset + number * step
    for size in Self.windows {
      let bytes = try bytes(place - 1..<min(end, place - 1 + size))
      if let found = border(in: bytes) { return place - 1 + found }
    }
    return nil
  }

  /// The first border that is in sight from a number on: the part before it ends there.
  func border(from number: Int) throws(IntakeError) -> (number: Int, place: Int) {
    var number = number
    while number < count {
      if let place = try border(number) { return (number, place) }
      number += 1
    }
    return (count, end)
  }

  /// The first line that begins after the first byte, and a record with it.
  private func border(in bytes: [UInt8]) -> Int? {
    let count = bytes.count - CSVCell.padding.count
    var index = RecordIndex(fieldCount: 1 << 10)
    index.makeRoom(columnCount: columnCount)
    for place in 0..<count where bytes[place] == .lineFeed {
      index.clear()
      _ = index.add(place + 1..<count, of: bytes, separator: separator)
      if beginsRecord(place + 1, index) { return place + 1 }
    }
    return nil
  }

  /// Whether the first record of an index, but for blank lines, has a field for each column.
  private func beginsRecord(_ start: Int, _ index: RecordIndex) -> Bool {
    var (start, firstEnd) = (start, 0)
    for record in index.records.prefix(index.recordCount) {
      let end = Int(record.end)
      let lastEnd = index.number(of: end, from: firstEnd)
      if end > start { return lastEnd - firstEnd + 1 == columnCount }
      (start, firstEnd) = (end + 1, lastEnd + 1)
    }
    return false
  }

  /// Some of the bytes, and padding behind them.
  private func bytes(_ range: Range<Int>) throws(IntakeError) -> [UInt8] {
    let source = self.range(range)
    var bytes = [UInt8](repeating: 0, count: range.count + CSVCell.padding.count)
    var count = 0
    while count < range.count { count += try source.read(into: &bytes, from: count) }
    return bytes
  }
}
