/// A well-formed record: its fields, without copies.
struct CSVRecord: ~Escapable {
  private let bytes: Span<UInt8>
  private let ends: Span<UInt32>
  private let start: Int
  private let base: Int
  /// The line of the first byte, from 1; line breaks in quotes count.
  let line: Int

  @_lifetime(copy bytes, copy ends)
  init(bytes: Span<UInt8>, ends: Span<UInt32>, start: Int, line: Int, offset: Int) {
    self.bytes = bytes
    self.ends = ends
    self.start = start
    self.line = line
    base = offset
  }

  /// How many fields there are.
  var count: Int { ends.count }

  /// The bytes of a field in the file, quotes included.
  func range(of column: Int) -> Range<Int> {
    base + first(column)..<base + Int(ends[column])
  }

  /// The bytes of the record in the file, without the line break.
  var range: Range<Int> { base + start..<base + Int(ends[ends.count - 1]) }

  /// The content of a field, columns from 0, without the quotes around it.
  ///
  /// In a quoted field a quote that is part of the text stands twice; `text` makes it one.
  subscript(column: Int) -> Span<UInt8> {
    @_lifetime(copy self)
    get {
      let from = first(column)
      let to = Int(ends[column])
      if from < to && bytes[from] == .quote {
        return bytes.extracting(from + 1..<to - 1)
      }
      return bytes.extracting(from..<to)
    }
  }

  /// Whether quotes stand around a field.
  func isQuoted(_ column: Int) -> Bool {
    let from = first(column)
    return from < Int(ends[column]) && bytes[from] == .quote
  }

  /// Adds the text of a field to `text`, its doubled quotes made single.
  func appendText(of column: Int, to text: inout [UInt8]) {
    let field = self[column]
    let isQuoted = isQuoted(column)
    var index = 0
    while index < field.count {
      text.append(field[index])
      index += isQuoted && field[index] == .quote ? 2 : 1
    }
  }

  /// The text of a field. For what is printed; decoding works on the bytes.
  func text(_ column: Int) -> String {
    var bytes: [UInt8] = []
    appendText(of: column, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func first(_ column: Int) -> Int {
    column == 0 ? start : Int(ends[column - 1]) + 1
  }

  /// The bytes of the record, without its line break.
  var raw: Span<UInt8> {
    @_lifetime(copy self)
    get { bytes.extracting(start..<Int(ends[ends.count - 1])) }
  }

  /// The record as it stands in the file, without its line break.
  var original: String {
    raw.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
