import Register

/// The text of a table, from whatever file and by whatever mapping, and how it came to be.
final class TableSource {
  let text: any TextSource
  /// Nil where the text tells.
  let separator: CSVSeparator?
  let encoding: TextEncoding
  private let guess: EncodingGuess
  private let rows: RowText?
  private let mapped: MappedRows?
  private let mapping: Mapping?
  private let fileSeparator: CSVSeparator?
  private var problems: [RowProblem] = []

  init(_ table: InputFolder.Table, in folder: String) throws(IntakeError) {
    let bytes = try DecodedBytes(
      InputBytes(path: folder + "/" + table.path), encoding: table.mapping?.encoding)
    guess = bytes.encoding
    encoding = bytes.encoding.known ?? .utf8
    mapping = table.mapping
    guard let mapping = table.mapping else {
      text = bytes
      separator = table.separator
      fileSeparator = nil
      rows = nil
      mapped = nil
      return
    }
    let separated = try SeparatedRowReader(bytes, separator: mapping.separator ?? table.separator)
    let mapped = MappedRows(separated, mapping)
    let rows = RowText(mapped, name: bytes.name)
    text = rows
    separator = .comma
    fileSeparator = separated.separator
    self.rows = rows
    self.mapped = mapped
  }

  /// The ordinals in the file of the text's columns, 0 for what stands in none; nil where the text
  /// is the file's.
  var ordinals: [Int]? { mapped?.ordinals }

  var hasProblems: Bool {
    problems += rows?.takeProblems() ?? []
    return !problems.isEmpty
  }

  /// What kept rows out since this was last asked.
  func takeProblems() -> [RowProblem] {
    defer { problems = [] }
    return hasProblems ? problems : []
  }

  /// What makes the table unusable as a whole, once its headings are read.
  func problems(file: Int) -> [Finding] {
    guard case .known = guess else { return guess.findings(file: file) }
    guard let mapped, !mapped.isUsable else { return [] }
    return takeProblems().map { $0.finding(file: file) }
  }

  /// How the file is read, in words.
  func format(separator: CSVSeparator) -> String {
    let format = "separated by \((fileSeparator ?? separator).name), in \(encoding.name)"
    return mapped.map { "\(format); \($0.account)" } ?? format
  }
}

extension EncodingGuess {
  fileprivate var known: TextEncoding? {
    if case .known(let encoding) = self { encoding } else { nil }
  }

  fileprivate func findings(file: Int) -> [Finding] {
    guard case .undecided(let candidates) = self else { return [] }
    let names = candidates.map(\.name).joined(separator: ", ")
    return [
      Finding(
        .error, "undecided-encoding", at: Origin(file: file, line: 1),
        candidates.isEmpty
          ? "the text is in no encoding that is recognised"
          : "the text may be in any of these encodings: \(names)",
        repair: "save the file as UTF-8, or name its encoding in a [[mapping]]")
    ]
  }
}
