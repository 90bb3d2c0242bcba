/// The rows of a foreign file as records of one of yearbook's tables: headings first, then what the
/// mapping makes of each row.
///
/// Rows above the headings are titles. A row of which every mapped cell is empty is no record; those
/// in which anything else stands are counted, and so are those that the mapping passes over. Any
/// other row is kept out where a cell that the mapping looks at cannot be told, and where the cells
/// are separated and are more or fewer than the headings: they may be of other columns.
final class MappedRows: RowReader {
  /// Where the text of a field of the table comes from.
  enum Cell {
    case column(Int, field: Field)
    case fixed(String, field: Field)
    /// The file's name and the number of the row.
    case number
  }

  /// Where the country of a field's places stands.
  enum Country {
    case column(Int)
    case fixed(String)
    case notStated
  }

  let rows: any RowReader
  let mapping: Mapping
  /// How the file is read, in words.
  let form: String
  /// The identifier of a place by its name, its country and the row in which they stand.
  private let identify: (String, String, Int) -> String
  var countries: [Field: Country] = [:]
  var cells: [Cell] = []
  var passedRows: [PassedRows] = []
  private var words: [Field: CellWords] = [:]
  /// Texts of any column that say that a value is not known.
  private let unknown: CellWords?
  /// The columns that the mapping looks at for anything.
  var asked: Set<Int> = []
  var row = SourceRow()
  var problems = RowProblems()
  private var hasHeadings: Bool?
  /// How many cells a row has, where they are separated; 0 where that is not known.
  var width = 0
  /// The rows that were passed over as the mapping says.
  private var passedOver = LineRuns()
  /// The rows that have cells, but none of those that are mapped.
  private var unmapped = LineRuns()
  /// Texts that the codes of their fields do not explain.
  private var kept: [Field: KeptTexts] = [:]
  /// The headings of the file, once they are found.
  var headings: [String] = []
  var headingRow = 0

  init(
    _ rows: any RowReader, _ mapping: Mapping, form: String = "",
    identify: @escaping (String, String, Int) -> String = { name, _, _ in name }
  ) {
    self.rows = rows
    self.mapping = mapping
    self.form = form
    self.identify = identify
    unknown = CellWords(unknown: mapping.unknown)
    for (field, _) in mapping.columns {
      words[field] = CellWords(
        codes: mapping.codes[field] ?? [:],
        unknown: mapping.unknown + (mapping.unknownIn[field] ?? []))
    }
  }

  func confirmUnchanged() throws(IntakeError) { try rows.confirmUnchanged() }

  func takeProblems() -> [RowProblem] {
    problems.add(rows.takeProblems())
    return problems.take()
  }

  /// Whether the headings are found, or not yet sought.
  var isUsable: Bool { hasHeadings ?? true }

  /// The ordinal in the file of each column that is handed on; 0 for what stands in none.
  var ordinals: [Int] {
    cells.map { cell in if case .column(let column, _) = cell { column + 1 } else { 0 } }
  }

  /// What the mapping made of the file so far.
  var account: MappingAccount {
    MappingAccount(
      headingRow: headingRow, headings: headings, columns: readColumns,
      others: asked, passedOver: passedOver, unmapped: unmapped, kept: kept)
  }

  /// The columns that fields are read from, in the order of the file.
  private var readColumns: [(column: Int, field: Field)] {
    cells.compactMap { cell in
      if case .column(let column, let field) = cell { (column, field) } else { nil }
    }.sorted { $0.column < $1.column }
  }

  func read(into target: inout SourceRow) throws(IntakeError) -> Bool {
    guard let hasHeadings else {
      let found = try findHeadings()
      self.hasHeadings = found
      if found { writeHeadings(into: &target) }
      return found
    }
    guard hasHeadings else { return false }
    while try rows.read(into: &row) {
      if row.isEmpty { continue }
      if isPassedOver {
        passedOver.add(row.line)
      } else if !isRecord {
        unmapped.add(row.line)
      } else if !isRefused {
        write(into: &target)
        return true
      }
    }
    return false
  }

  private var isPassedOver: Bool {
    for passed in passedRows where passed.have(row) { return true }
    return false
  }

  /// Whether anything stands in the columns that records are made of.
  private var isRecord: Bool {
    cells.contains { cell in
      guard case .column(let column, _) = cell else { return false }
      return !row.isBlank(column) || row.flaws.contains { $0.column == column }
    }
  }

  /// Whether the row is kept out, which is told.
  private var isRefused: Bool {
    if let flaw = row.flaws.first(where: { asked.contains($0.column) }) {
      problems.add(flaw, of: row, separatedBy: rows.parting)
      return true
    }
    guard let separator = rows.parting else { return false }
    if width == 0 { width = row.count }
    var count = row.filledCount
    while count > width, row.isBlank(count - 1) { count -= 1 }
    if count > width {
      problems.add(
        "extra-cell", of: row, column: width + 1, "\(count) cells, expected \(width)",
        repair: "put quotes around a cell that holds the separator", separatedBy: separator)
    } else if row.count < width {
      problems.add(
        "missing-cell", of: row, column: row.count + 1,
        "\(row.count) \(row.count == 1 ? "cell" : "cells"), expected \(width)",
        repair: "add the missing separators", separatedBy: separator)
    } else {
      return false
    }
    return true
  }

  private func writeHeadings(into target: inout SourceRow) {
    target.removeAll()
    target.line = headingRow
    for (field, _) in mapping.columns { target.append(field.name) }
    for (field, _) in mapping.fixed { target.append(field.name) }
    if needsIdentifier { target.append(Field.id.name) }
  }

  private func write(into target: inout SourceRow) {
    target.removeAll()
    target.line = row.line
    for cell in cells {
      switch cell {
      case .fixed(let text, let field): target.append(identified(text, as: field))
      case .number: target.append("\(mapping.stem)-\(row.line)")
      case .column(let column, let field):
        if let meaning = words[field]?.meaning(of: row[column]) {
          target.append(identified(meaning, as: field))
          continue
        }
        if mapping.codes[field] != nil, !row.isBlank(column) {
          keep(row.text(column).trimmed, of: field)
        }
        if countries[field] != nil {
          target.append(identified(row.text(column).trimmed, as: field))
        } else {
          target.appendTrimmed(row[column])
        }
      }
    }
  }

  /// Remembers a text that no code explains, and its field cannot be read from.
  private func keep(_ text: String, of field: Field) {
    let schema = TableSchema.named(mapping.table)
    let content = schema?.fields.first { $0.field == field }?.content
    guard let content, !content.understands(text, mapping) else { return }
    kept[field, default: KeptTexts()].add(text)
  }

  /// The text of a field, its places by their identifiers where the mapping makes them.
  private func identified(_ text: String, as field: Field) -> String {
    guard let country = countries[field], !text.isEmpty else { return text }
    let its: String
    switch country {
    case .notStated: its = ""
    case .fixed(let fixed): its = fixed
    case .column(let column):
      its = unknown?.isUnknown(row[column]) == true ? "" : row.text(column).trimmed
    }
    return text.split(separator: ";").map { identify(String($0).trimmed, its, row.line) }
      .joined(separator: ";")
  }

  /// Asks for the places that are the same in every record, whatever records there are.
  func identifyFixed() {
    for (field, text) in mapping.fixed {
      guard case .fixed(let country) = mapping.places[field] else { continue }
      for place in text.split(separator: ";") { _ = identify(String(place).trimmed, country, 1) }
    }
  }

  var needsIdentifier: Bool {
    let schema = TableSchema.all.first { $0.name == mapping.table }
    return schema?.hasIdentifiers == true && !mapping.fields.contains(.id)
  }
}
