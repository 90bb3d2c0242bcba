/// A row of a file of any format on its way in: the texts of its cells, and where it begins.
struct SourceRow {
  /// The line of a text, or the row of a sheet, in which it begins; from 1.
  var line = 0
  private var bytes: [UInt8] = []
  /// Where each cell ends.
  private var ends: [Int] = []
  /// The cells that cannot be told; their texts are as they stand in the file.
  private(set) var flaws: [Flaw] = []

  /// Why a cell cannot be told.
  struct Flaw: Equatable, Sendable {
    /// From 0.
    let column: Int
    let id: String
    let message: String
    let repair: String
  }

  /// How many cells there are.
  var count: Int { ends.count }

  /// How many cells there are up to the last that is not empty.
  var filledCount: Int {
    var filled = ends.count
    while filled > 0, ends[filled - 1] == (filled == 1 ? 0 : ends[filled - 2]) { filled -= 1 }
    return filled
  }

  /// The text of a cell, from 0; empty behind the last.
  subscript(cell: Int) -> Span<UInt8> {
    @_lifetime(borrow self)
    get {
      guard cell < ends.count else { return bytes.span.extracting(0..<0) }
      return bytes.span.extracting((cell == 0 ? 0 : ends[cell - 1])..<ends[cell])
    }
  }

  /// Whether nothing but blanks stands in a cell.
  func isBlank(_ cell: Int) -> Bool {
    let text = self[cell]
    for index in text.indices where text[index] != .space { return false }
    return true
  }

  /// The text of a cell, for what is printed.
  func text(_ cell: Int) -> String { String(self[cell]) }

  /// Empties the row and keeps its room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if !flaws.isEmpty { flaws.removeAll() }
  }

  /// Notes that a cell cannot be told.
  mutating func note(_ flaw: Flaw) { flaws.append(flaw) }

  /// Whether nothing stands in it, not even what cannot be told.
  var isEmpty: Bool { filledCount == 0 && flaws.isEmpty }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  mutating func append(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
  }

  /// Bytes of all cells together.
  var size: Int { bytes.count }

  /// Adds empty cells up to a column, from 0.
  mutating func skip(to column: Int) {
    guard column > ends.count else { return }
    ends.append(contentsOf: repeatElement(bytes.count, count: column - ends.count))
  }
}

extension SourceRow {
  /// The row as a file of separated values has it, in quotes where a cell needs them.
  func text(separatedBy separator: CSVSeparator = .comma) -> String {
    (0..<count).map { cell in
      let text = text(cell)
      let needsQuotes = text.utf8.contains { byte in
        byte == separator.rawValue || byte == .quote || byte.isLineBreak
      }
      return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }.joined(separator: String(UnicodeScalar(separator.rawValue)))
  }
}
