import Register

/// The text of a table, from whatever file and by whatever mapping, and how it came to be.
final class TableSource {
  let text: any TextSource
  /// What stands between two fields of the text; nil where the text tells.
  let separator: CSVSeparator?
  /// The file where its bytes are the text, and any part of it can be read at any time.
  let plainFile: InputBytes?
  private let guess: EncodingGuess
  private let rows: RowText?
  private let mapped: MappedRows?
  /// The format of the file in words; nil where the reader of its text knows the separator.
  private let form: String?
  private var problems: [RowProblem] = []

  init(_ table: InputFolder.Table, in source: InputSource) throws(IntakeError) {
    let bytes = try TableSource.text(of: table, in: source)
    guess = bytes?.encoding ?? .known(.utf8)
    if let bytes, table.mapping == nil {
      text = bytes
      plainFile = bytes.plainFile
      separator = table.separator
      form = nil
      rows = nil
      mapped = nil
      return
    }
    plainFile = nil
    let (reader, form) = try TableSource.rows(of: table, in: source, text: bytes)
    self.form = form
    mapped = table.mapping.map { mapping in
      MappedRows(reader, mapping, form: form) { name, country, _ in
        table.places[PlaceWords(name: name, country: country)] ?? name
      }
    }
    let rows = RowText(mapped ?? reader, name: source.shown(table.path)) { heading in
      ColumnMap.field(heading, of: table.schema) != nil
        || table.isCorrection && CorrectionSheet.columns.contains(heading)
    }
    self.rows = rows
    text = rows
    separator = .comma
  }

  /// The text of a file of separated values; nil where the file is none.
  private static func text(
    of table: InputFolder.Table, in source: InputSource
  ) throws(IntakeError) -> DecodedBytes? {
    guard [.commaSeparated, .tabSeparated].contains(table.form) else { return nil }
    return try DecodedBytes(
      InputBytes(path: source.location(of: table.path), name: source.shown(table.path)),
      encoding: table.mapping?.encoding, usual: table.usualEncoding)
  }

  /// The rows of a file as they stand in it.
  static func rows(
    of table: InputFolder.Table, in source: InputSource
  ) throws(IntakeError) -> any RowReader {
    try rows(of: table, in: source, text: try text(of: table, in: source)).0
  }

  /// The rows of a file, and its format in words.
  private static func rows(
    of table: InputFolder.Table, in source: InputSource, text bytes: DecodedBytes?
  ) throws(IntakeError) -> (any RowReader, String) {
    if let bytes {
      let separated = try SeparatedRowReader(
        bytes, separator: table.mapping?.separator ?? table.separator,
        encoding: bytes.encoding.encoding, isDeclared: table.declaresEncoding)
      return (
        separated,
        "separated by \(separated.separator.name), in \(bytes.encoding.encoding.name)"
      )
    }
    let path = source.location(of: table.path)
    let name = source.shown(table.path)
    let mark = table.mapping?.decimalMark
    if table.form.isWorkbook {
      let workbook = try WorkbookFile(path: path, name: name)
      let first = workbook.sheets.first { $0.kind == .cells && !$0.isHidden }?.name
      let sheet = table.part ?? first ?? ""
      return (try workbook.rows(of: sheet, decimalMark: mark), "sheet '\(sheet)' of a workbook")
    }
    let bytes = try InputBytes(path: path, name: name)
    return table.form.isLines
      ? (try JSONLinesRowReader(bytes, decimalMark: mark), "JSON Lines")
      : (try JSONRowReader(bytes, table: table.part, decimalMark: mark), "JSON")
  }

  var encoding: TextEncoding { guess.encoding }

  /// The ordinals in the file of the text's columns, 0 for what stands in none; nil where the text
  /// is the file's.
  var ordinals: [Int]? { mapped?.ordinals }

  var hasProblems: Bool {
    // Threads that read parts of a file all ask: nothing is written where there are no rows.
    if let rows { problems += rows.takeProblems() }
    return !problems.isEmpty
  }

  /// What kept rows out since this was last asked.
  func takeProblems() -> [RowProblem] {
    guard hasProblems else { return [] }
    defer { problems = [] }
    return problems
  }

  /// What is wrong with the table as a whole, once its headings are sought; without headings that
  /// is all that is wrong.
  func problems(file: Int, hasHeadings: Bool) -> [Finding] {
    guard case .known = guess else { return guess.findings(file: file) }
    return hasHeadings ? [] : takeProblems().map { $0.finding(file: file) }
  }

  /// How the file is read, in words.
  func format(separator: CSVSeparator) -> String {
    form ?? "separated by \(separator.name), in \(encoding.name)"
  }

  /// What a mapping made of the file, once it is read to its end; nil where it has none.
  var account: MappingAccount? { mapped?.account }
}

extension EncodingGuess {
  /// What the file is read as.
  fileprivate var encoding: TextEncoding {
    if case .known(let encoding) = self { encoding } else { .utf8 }
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
