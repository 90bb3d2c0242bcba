/// The texts of a record's cells, one after another in one buffer that serves every record.
struct CellTexts {
  private var bytes: [UInt8] = []
  /// Where each cell ends.
  private var ends: [Int] = []

  mutating func load(_ record: borrowing CSVRecord) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for column in 0..<record.count {
      if record.isQuoted(column) {
        record.appendText(of: column, to: &bytes)
      } else {
        record[column].withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      }
      ends.append(bytes.count)
    }
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// Where the cell of a column stands.
  subscript(column: Int) -> Range<Int> {
    (column == 0 ? 0 : ends[column - 1])..<ends[column]
  }

  @_lifetime(borrow self)
  func span(_ range: Range<Int>) -> Span<UInt8> {
    bytes.span.extracting(range)
  }

  /// A range without the ASCII blanks around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, isBlank(first) { first += 1 }
    while first < last, isBlank(last - 1) { last -= 1 }
    return first..<last
  }

  /// The items of a `;` list without the blanks around them; none where it is empty.
  func items(_ list: Range<Int>) -> [Range<Int>] {
    guard !list.isEmpty else { return [] }
    var items: [Range<Int>] = []
    var first = list.lowerBound
    for index in list where bytes[index] == UInt8(ascii: ";") {
      items.append(trimmed(first..<index))
      first = index + 1
    }
    items.append(trimmed(first..<list.upperBound))
    return items
  }

  private func isBlank(_ index: Int) -> Bool {
    bytes[index] == .space || bytes[index] == UInt8(ascii: "\t")
  }
}
