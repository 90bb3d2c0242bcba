/// The texts of a record's cells, in one buffer that serves every record.
struct CellTexts {
  private var bytes: [UInt8] = []
  /// How many bytes are in use.
  private var count = 0
  /// Where each cell stands.
  private var cells: [Range<Int>] = []

  mutating func load(_ record: borrowing CSVRecord) {
    let raw = record.raw
    // Room for the record and for what stands in quotes, which is copied without them.
    if bytes.count < raw.count * 2 { bytes = [UInt8](repeating: 0, count: raw.count * 4) }
    count = raw.count
    bytes.withUnsafeMutableBytes { room in
      raw.withUnsafeBytes { room.copyMemory(from: $0) }
    }
    if cells.count != record.count { cells = [Range<Int>](repeating: 0..<0, count: record.count) }
    let base = record.range.lowerBound
    for column in 0..<record.count {
      let range = record.range(of: column)
      let isQuoted = record.isQuoted(column)
      cells[column] =
        isQuoted
        ? unquoted(record[column]) : range.lowerBound &- base..<range.upperBound &- base
    }
  }

  /// Adds the text of a cell that stands in quotes, those within it made single.
  private mutating func unquoted(_ cell: Span<UInt8>) -> Range<Int> {
    let first = count
    var index = 0
    while index < cell.count {
      bytes[count] = cell[index]
      count += 1
      index += cell[index] == .quote ? 2 : 1
    }
    return first..<count
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    cells.append(count..<bytes.count)
    count = bytes.count
  }

  /// Where the cell of a column stands.
  subscript(column: Int) -> Range<Int> { cells[column] }

  @_lifetime(borrow self)
  func span(_ range: Range<Int>) -> Span<UInt8> {
    bytes.span.extracting(range)
  }

  /// A range without the ASCII blanks around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, isBlank(first) { first &+= 1 }
    while first < last, isBlank(last &- 1) { last &-= 1 }
    return first..<last
  }

  /// The items of a `;` list without the blanks around them; nothing is no item. Chinese keyboards
  /// write the semicolon in full width.
  func items(_ list: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var first = list.lowerBound
    for index in list {
      let width = semicolon(at: index, in: list)
      guard width > 0 else { continue }
      items.append(trimmed(first..<index))
      first = index + width
    }
    items.append(trimmed(first..<list.upperBound))
    return items.filter { !$0.isEmpty }
  }

  /// How many bytes the semicolon at a place has; 0 where there is none.
  private func semicolon(at index: Int, in list: Range<Int>) -> Int {
    if bytes[index] == UInt8(ascii: ";") { return 1 }
    guard bytes[index] == 0xEF, index + 2 < list.upperBound, bytes[index + 1] == 0xBC,
      bytes[index + 2] == 0x9B
    else { return 0 }
    return 3
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == .space || bytes[index] == UInt8(ascii: "\t")
  }
}
