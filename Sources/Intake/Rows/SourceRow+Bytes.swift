/// A row as the bytes of a line have it.
extension SourceRow {
  /// Whether any cell is no text.
  var hasWrongBytes: Bool {
    for cell in 0..<count where wrongByte(in: cell) != nil { return true }
    return false
  }

  /// The first byte of a cell that is no text.
  private func wrongByte(in cell: Int) -> UInt8? {
    let text = self[cell]
    var plain = 0
    while plain < text.count, text[plain] < 0x80, text[plain] != 0 { plain += 1 }
    if plain == text.count { return nil }
    return text.withUnsafeBufferPointer { bytes -> UInt8? in
      if let zero = bytes.first(where: { $0 == 0 }) { return zero }
      return String(validating: bytes, as: UTF8.self) == nil ? bytes.first { $0 >= 0x80 } : nil
    }
  }

  /// The cells as far as they are text, with the flaws of the others.
  func shown(_ flaw: (UInt8, Int) -> Flaw) -> SourceRow {
    var row = SourceRow()
    row.line = line
    for cell in 0..<count {
      row.append(String(shown: self[cell]))
      if let byte = wrongByte(in: cell) { row.note(flaw(byte, cell)) }
    }
    return row
  }

  /// Adds the cells of a line without quotes.
  mutating func append(cellsOf line: Span<UInt8>, separator: UInt8) {
    var start = 0
    for index in line.indices where line[index] == separator {
      append(line.extracting(start..<index))
      start = index + 1
    }
    append(line.extracting(start..<line.count))
  }
}
