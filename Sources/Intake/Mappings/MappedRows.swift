/// The rows of a foreign file as records of one of yearbook's tables: headings first, then what the
/// mapping makes of each row.
///
/// Rows above the headings are titles. A row of which every mapped cell is empty is no record; those
/// in which anything else stands are counted, and so are those that the mapping passes over.
final class MappedRows: RowReader {
  /// Where the text of a field of the table comes from.
  private enum Cell {
    case column(Int, field: Field)
    case fixed(String, field: Field)
    /// The file's name and the number of the row.
    case number
  }

  /// Where the country of a field's places stands.
  private enum Country {
    case column(Int)
    case fixed(String)
    case notStated
  }

  private let rows: any RowReader
  private let mapping: Mapping
  /// The identifier of a place by its name, its country and the row in which they stand.
  private let identify: (String, String, Int) -> String
  private var countries: [Field: Country] = [:]
  private let stem: String
  private var cells: [Cell] = []
  private var passedOver: [(column: Int, texts: CellWords)] = []
  private var words: [Field: CellWords] = [:]
  private var row = SourceRow()
  private var problems: [RowProblem] = []
  private var hasHeadings: Bool?
  /// How many rows were passed over as the mapping says.
  private var passedOverCount = 0
  /// How many rows have cells, but none of those that are mapped.
  private var unmappedCount = 0
  /// Texts that the codes of their fields do not explain.
  private var kept: [Field: KeptTexts] = [:]
  /// The headings of the file, once they are found.
  private var headings: [String] = []
  private var headingRow = 0

  init(
    _ rows: any RowReader, _ mapping: Mapping,
    identify: @escaping (String, String, Int) -> String = { name, _, _ in name }
  ) {
    self.rows = rows
    self.mapping = mapping
    self.identify = identify
    let name = mapping.file.split(separator: "/").last ?? ""
    stem = String(name.split(separator: ".").first ?? "")
    for (field, _) in mapping.columns {
      words[field] = CellWords(
        codes: mapping.codes[field] ?? [:],
        unknown: mapping.unknown + (mapping.unknownIn[field] ?? []))
    }
  }

  func confirmUnchanged() throws(IntakeError) { try rows.confirmUnchanged() }

  func takeProblems() -> [RowProblem] {
    defer { problems = [] }
    return problems + rows.takeProblems()
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
      others: Set(
        passedOver.map(\.column)
          + countries.values.compactMap { if case .column(let column) = $0 { column } else { nil } }
      ), passedOver: passedOverCount, unmapped: unmappedCount, kept: kept)
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
      if row.filledCount == 0 { continue }
      if isPassedOver {
        passedOverCount += 1
      } else if write(into: &target) {
        return true
      } else {
        unmappedCount += 1
      }
    }
    return false
  }

  private var isPassedOver: Bool {
    for passed in passedOver where passed.texts.isUnknown(row[passed.column]) { return true }
    return false
  }

  private func writeHeadings(into target: inout SourceRow) {
    target.removeAll()
    target.line = headingRow
    for (field, _) in mapping.columns { target.append(field.name) }
    for (field, _) in mapping.fixed { target.append(field.name) }
    if needsIdentifier { target.append(Field.id.name) }
  }

  /// Writes the record of a row; false where nothing is in the columns that it is made of.
  private func write(into target: inout SourceRow) -> Bool {
    target.removeAll()
    target.line = row.line
    var isEmpty = true
    for cell in cells {
      switch cell {
      case .fixed(let text, let field): target.append(identified(text, as: field))
      case .number: target.append("\(stem)-\(row.line)")
      case .column(let column, let field):
        isEmpty = isEmpty && row.isBlank(column)
        if let meaning = words[field]?.meaning(of: row[column]) {
          target.append(identified(meaning, as: field))
          continue
        }
        if mapping.codes[field] != nil, !row.isBlank(column) {
          kept[field, default: KeptTexts()].add(row.text(column).trimmed)
        }
        if countries[field] != nil {
          target.append(identified(row.text(column).trimmed, as: field))
        } else {
          target.appendTrimmed(row[column])
        }
      }
    }
    return !isEmpty
  }

  /// The text of a field, its places by their identifiers where the mapping makes them.
  private func identified(_ text: String, as field: Field) -> String {
    guard let country = countries[field], !text.isEmpty else { return text }
    let its: String
    switch country {
    case .notStated: its = ""
    case .fixed(let fixed): its = fixed
    case .column(let column): its = row.text(column).trimmed
    }
    return text.split(separator: ";").map { identify(String($0).trimmed, its, row.line) }
      .joined(separator: ";")
  }

  private var needsIdentifier: Bool {
    let schema = TableSchema.all.first { $0.name == mapping.table }
    return schema?.hasIdentifiers == true && !mapping.fields.contains(.id)
  }
}

extension MappedRows {
  private var named: [String] {
    let countries = mapping.places.values.compactMap { country in
      if case .column(let column) = country { column } else { nil }
    }
    return (mapping.columns.map(\.column) + mapping.passedOver.map(\.column) + countries)
      .compactMap { column in if case .heading(let heading) = column { heading } else { nil } }
  }

  /// Finds the row of the headings and the columns of the fields; false where they are not there.
  private func findHeadings() throws(IntakeError) -> Bool {
    let wanted = Set(named.map(\.folded))
    if wanted.isEmpty, mapping.headingRow == nil { return resolve() }
    var nearest: (row: Int, labels: [String], found: Int) = (0, [], 0)
    while try rows.read(into: &row) {
      let labels = (0..<row.filledCount).map { row.text($0).trimmed }
      let found = wanted.intersection(labels.map(\.folded)).count
      if mapping.headingRow.map({ $0 == row.line }) ?? (found == wanted.count) {
        headings = labels
        headingRow = row.line
        return resolve()
      }
      if found > nearest.found { nearest = (row.line, labels, found) }
      if mapping.headingRow.map({ $0 < row.line }) ?? false { break }
    }
    complainOfHeadings(nearest)
    return false
  }

  private func complainOfHeadings(_ nearest: (row: Int, labels: [String], found: Int)) {
    if let row = mapping.headingRow {
      complain(row, "no headings in row \(row)", repair: "correct 'headings' of the mapping")
      return
    }
    let there = Set(nearest.labels.map(\.folded))
    let missing = named.filter { !there.contains($0.folded) }
    complain(
      max(nearest.row, 1),
      "no row has the headings of the mapping; row \(max(nearest.row, 1)) lacks "
        + missing.map { "'\($0)'" }.joined(separator: ", "),
      repair: "its headings are: "
        + nearest.labels.filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: ", "))
  }

  /// Which column each field is read from.
  private func resolve() -> Bool {
    cells = mapping.columns.compactMap { field, column in
      self.column(column).map { .column($0, field: field) }
    }
    passedOver = mapping.passedOver.compactMap { passed in
      column(passed.column).flatMap { column in
        CellWords(unknown: passed.texts).map { (column, $0) }
      }
    }
    for (field, country) in mapping.places {
      switch country {
      case .notStated: countries[field] = .notStated
      case .fixed(let text): countries[field] = .fixed(text)
      case .column(let column): countries[field] = self.column(column).map { .column($0) }
      }
    }
    guard cells.count == mapping.columns.count, passedOver.count == mapping.passedOver.count,
      countries.count == mapping.places.count
    else { return false }
    cells += mapping.fixed.map { .fixed($0.text, field: $0.field) }
    if needsIdentifier { cells.append(.number) }
    return true
  }

  private func column(_ column: Mapping.Column) -> Int? {
    switch column {
    case .ordinal(let ordinal): return ordinal - 1
    case .heading(let heading):
      let places = headings.indices.filter { headings[$0].folded == heading.folded }
      if places.count == 1 { return places[0] }
      complain(
        headingRow,
        places.isEmpty
          ? "no heading '\(heading)', which the mapping names"
          : "heading '\(heading)' stands \(places.count) times",
        repair: places.isEmpty
          ? "the headings are: "
            + headings.filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: ", ")
          : "name the column by its ordinal, as \(places[0] + 1)")
      return nil
    }
  }

  private func complain(_ row: Int, _ message: String, repair: String) {
    problems.append(
      RowProblem(
        id: "missing-label", line: row, column: 0, message: message, repair: repair, original: ""))
  }
}
