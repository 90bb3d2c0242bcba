import Register

/// The records that others stand in for: those that the rows of `exchanges.corrected.csv` and the
/// like name under `corrects`.
///
/// A record that is named is not read, whatever is wrong with it, as long as its text is the one
/// that was corrected.
struct Corrections: Sendable {
  private struct Entry {
    let key: RecordKey
    let table: String
    /// Where the correction stands.
    let path: String
    let line: Int
    var isFound = false
  }

  private var entries: [Entry] = []
  private var numbers: [RecordKey: [Int]] = [:]
  private var paths: Set<String> = []
  /// Texts under `corrects` that name no record, with where they stand.
  private var unreadable: [(text: String, path: String, line: Int)] = []

  init() {}

  /// Reads what the corrections of a folder name.
  init(_ folder: InputFolder) throws(IntakeError) {
    for table in folder.tables where table.isCorrection { try read(table, in: folder.source) }
  }

  private mutating func read(
    _ table: InputFolder.Table, in inputs: InputSource
  ) throws(IntakeError) {
    let source = try TableSource(table, in: inputs)
    var reader = try CSVReader(source.text, separator: source.separator)
    guard let column = reader.labels.firstIndex(of: CorrectionSheet.corrects) else { return }
    while try reader.readBatch() {
      let batch = reader.batch
      for index in 0..<batch.count {
        let (text, line) = (batch[index].text(column).trimmed, batch[index].line)
        if let key = RecordKey(text) {
          numbers[key, default: []].append(entries.count)
          paths.insert(key.path)
          entries.append(Entry(key: key, table: table.schema.name, path: table.name, line: line))
        } else if !text.isEmpty {
          unreadable.append((text, table.name, line))
        }
      }
    }
  }

  /// Whether any record of the file at a path may be corrected.
  func concern(_ path: String) -> Bool { paths.contains(path) }

  /// Whether a correction stands in for a record, which is noted.
  mutating func supersede(_ text: Span<UInt8>, of path: String) -> Bool {
    guard let found = numbers[RecordKey(path: path, text: text)] else { return false }
    for number in found { entries[number].isFound = true }
    return true
  }

  /// What is wrong with the corrections of the tables that have been read.
  func findings(in files: [InputFile], ofExchanges: Bool) -> [Finding] {
    let isAsked = { (table: String) in (table == TableSchema.exchanges.name) == ofExchanges }
    let unused = entries.filter { !$0.isFound && isAsked($0.table) }.map { entry in
      Finding(
        .warning, "unused-correction", at: Self.origin(entry.path, entry.line, in: files),
        "what this row corrects no longer stands in '\(entry.key.path)' as it did",
        repair: "remove the row if that file was mended")
    }
    let unknown = ofExchanges ? [] : unreadable
    return unused
      + unknown.map { text, path, line in
        Finding(
          .warning, "unused-correction", at: Self.origin(path, line, in: files),
          "'\(text)' in '\(CorrectionSheet.corrects)' names no record",
          repair: "leave it as it was written, or empty")
      }
  }

  private static func origin(_ path: String, _ line: Int, in files: [InputFile]) -> Origin {
    Origin(file: files.firstIndex { $0.path == path } ?? 0, line: line)
  }
}
