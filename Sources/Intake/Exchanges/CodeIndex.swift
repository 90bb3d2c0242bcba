import Register

/// The values of a code list by the bytes of their spellings.
struct CodeIndex {
  private var index = ByteIndex(capacity: 64)

  init<Value: Code>(_ type: Value.Type) {
    for value in Value.allCases {
      for spelling in [value.id] + value.spellings {
        index.set(spelling, to: UInt32(value.rawValue))
      }
    }
  }

  /// Reads a cell; an empty one leaves `code` as it is. False where the spelling is not known.
  func read(_ record: borrowing CSVRecord, _ column: Int?, into code: inout UInt8) -> Bool {
    guard let column else { return true }
    let cell = record[column]
    guard !cell.isEmpty else { return true }
    guard let value = index.value(of: cell) else { return false }
    code = UInt8(value)
    return true
  }
}
