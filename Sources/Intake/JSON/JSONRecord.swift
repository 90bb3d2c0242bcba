import JSON
import Register

/// Reads the objects of one table as records, one after the other, and knows the table's columns.
///
/// - A text is its cell, a number as it is written, `true` and `false` as words.
/// - `null` is as good as a missing key: the cell is empty.
/// - A list of texts and numbers is joined with `;`.
/// - An object of texts and numbers fills a column for each of its keys: `{"name": {"en": "Konin"}}`
///   is `Konin` in `name_en`.
struct JSONRecord {
  private(set) var columns: JSONColumns
  private let limits: JSONRowLimits
  /// The sign before the decimals of figures, where one is declared.
  private let decimalMark: FigureRules.DecimalMark?
  /// By column.
  private var cells: [Cell] = []
  /// The texts that do not stand in the document as they are.
  private var texts: [UInt8] = []
  /// The headings of the record that no column has; a record without a fault has none.
  private var strangers: [[UInt8]] = []
  /// The heading of the value that is read.
  private var heading: [UInt8] = []

  private struct Cell {
    var range = 0..<0
    var isFilled = false
    /// Whether the range is one of `texts`, not of the document.
    var isOwn = false
  }

  init(
    columns: JSONColumns = JSONColumns(), limits: JSONRowLimits,
    decimalMark: FigureRules.DecimalMark? = nil
  ) {
    self.decimalMark = decimalMark
    self.columns = columns
    self.limits = limits
  }

  /// Reads the object whose start was the last token. Keys are added to the columns if it `learns`,
  /// unless there is a fault; else those without a column are passed over.
  mutating func read(
    _ scanner: inout JSONScanner, in bytes: Span<UInt8>, learns: Bool
  ) throws(JSONRecordFault) {
    let known = columns.count
    do {
      try readMembers(&scanner, bytes, learns)
    } catch {
      columns.removeAll(behind: known)
      throw error
    }
  }

  /// Takes back the columns behind the first `count`, of a record that is none after all.
  mutating func forget(columnsBehind count: Int) { columns.removeAll(behind: count) }

  /// Appends the cells of the last record to a row, one for each column.
  func append(to row: inout SourceRow, from bytes: Span<UInt8>) {
    for cell in cells { row.append((cell.isOwn ? texts.span : bytes).extracting(cell.range)) }
    for _ in cells.count..<columns.count { row.append("") }
  }

  private mutating func readMembers(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, _ learns: Bool
  ) throws(JSONRecordFault) {
    texts.removeAll(keepingCapacity: true)
    for index in cells.indices { cells[index] = Cell() }
    strangers.removeAll(keepingCapacity: true)
    columns.restart()
    while true {
      guard case .key = try scanner.token(in: bytes) else { return }
      heading.removeAll(keepingCapacity: true)
      try appendKey(scanner, bytes)
      let place = scanner.place
      let token = try scanner.token(in: bytes)
      if case .objectStart = token {
        try readParts(&scanner, bytes, learns)
      } else {
        try readValue(token, &scanner, bytes, learns, key: place)
      }
    }
  }

  /// Reads an object within the record, whose keys complete the heading.
  private mutating func readParts(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, _ learns: Bool
  ) throws(JSONRecordFault) {
    heading.append(UInt8(ascii: "_"))
    let count = heading.count
    while true {
      guard case .key = try scanner.token(in: bytes) else { return }
      heading.removeLast(heading.count - count)
      try appendKey(scanner, bytes)
      let place = scanner.place
      let token = try scanner.token(in: bytes)
      if case .arrayStart = token {
        throw .tooNested(token, at: scanner.place, heading)
      }
      try readValue(token, &scanner, bytes, learns, key: place)
    }
  }

  private mutating func appendKey(
    _ scanner: JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) {
    let key = scanner.text(in: bytes)
    let start = heading.count
    key.withUnsafeBufferPointer { heading.append(contentsOf: $0) }
    if heading[start...].allSatisfy({ $0 == .space }) { throw .blankKey(at: scanner.place) }
    if scanner.hasEscapes, heading[start...].contains(0) {
      throw .zeroCharacter(at: scanner.place)
    }
    if key.count > limits.longestCell {
      throw .cellTooLong(at: scanner.place, limit: limits.longestCell)
    }
  }

  private mutating func readValue(
    _ token: JSONToken, _ scanner: inout JSONScanner, _ bytes: Span<UInt8>, _ learns: Bool,
    key: JSONPlace
  ) throws(JSONRecordFault) {
    let cell: Cell
    let place = scanner.place
    switch token {
    case .null: return
    case .string, .true, .false: cell = try text(scanner, bytes)
    case .number: cell = number(scanner, bytes)
    case .arrayStart: cell = try list(&scanner, bytes)
    default: throw .tooNested(token, at: place, heading)
    }
    if cell.range.count > limits.longestCell {
      throw .cellTooLong(at: place, limit: limits.longestCell)
    }
    try fill(cell, learns, key: key)
  }

  private mutating func fill(
    _ cell: Cell, _ learns: Bool, key: JSONPlace
  ) throws(JSONRecordFault) {
    var number = columns.number(of: heading)
    if number == nil {
      if strangers.contains(heading) { throw .sameColumn(at: key, heading) }
      if columns.count + strangers.count == limits.mostColumns {
        throw .tooManyColumns(at: key, limit: limits.mostColumns)
      }
      if learns {
        number = columns.add(heading)
      } else {
        strangers.append(heading)
      }
    }
    guard let number else { return }
    while cells.count <= number { cells.append(Cell()) }
    if cells[number].isFilled { throw .sameColumn(at: key, heading) }
    cells[number] = cell
  }

  /// The last number, where it stands or with the decimal mark of figures.
  private mutating func number(_ scanner: JSONScanner, _ bytes: Span<UInt8>) -> Cell {
    let number = scanner.text(in: bytes)
    guard number.contains(UInt8(ascii: ".")) else {
      return Cell(range: scanner.content, isFilled: true)
    }
    let start = texts.count
    texts.append(number: number, decimalMark: decimalMark)
    return Cell(range: start..<texts.count, isFilled: true, isOwn: true)
  }

  /// The last text, where it stands or without its escapes.
  private mutating func text(
    _ scanner: JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) -> Cell {
    guard scanner.hasEscapes else {
      return Cell(range: scanner.content, isFilled: true)
    }
    let start = texts.count
    try append(scanner, bytes)
    return Cell(range: start..<texts.count, isFilled: true, isOwn: true)
  }

  private mutating func append(
    _ scanner: JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) {
    let text = scanner.text(in: bytes)
    let start = texts.count
    text.withUnsafeBufferPointer { texts.append(contentsOf: $0) }
    if scanner.hasEscapes, texts[start...].contains(0) { throw .zeroCharacter(at: scanner.place) }
  }

  /// The list that begins with the last token.
  private mutating func list(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) -> Cell {
    let start = texts.count
    var isFirst = true
    while true {
      let token = try scanner.token(in: bytes)
      switch token {
      case .arrayEnd: return Cell(range: start..<texts.count, isFilled: true, isOwn: true)
      case .string, .number: break
      default: throw .tooNested(token, at: scanner.place, heading)
      }
      if !isFirst { texts.append(UInt8(ascii: ";")) }
      isFirst = false
      let item = texts.count
      try append(scanner, bytes)
      if texts[item...].contains(UInt8(ascii: ";")) { throw .separator(at: scanner.place, heading) }
    }
  }
}

extension JSONScanner {
  /// The next token; its problem is a fault of the record.
  mutating func token(in bytes: Span<UInt8>) throws(JSONRecordFault) -> JSONToken {
    do {
      return try next(in: bytes)
    } catch {
      throw JSONRecordFault(error)
    }
  }

  /// Passes what is left of a record that stands in `depth` arrays and objects.
  mutating func leave(to depth: Int, in bytes: Span<UInt8>) throws(JSONRecordFault) {
    do {
      try skip(to: depth, in: bytes)
    } catch {
      throw JSONRecordFault(error)
    }
  }
}
