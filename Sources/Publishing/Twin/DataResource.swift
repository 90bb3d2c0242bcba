package import Tables

/// A table of a release as a CSV file of its own, with all that a program must know to read it.
package struct DataResource: Sendable {
  /// The table's identifier.
  package let name: String
  /// Records in the file, its header not counted.
  package let records: Int
  /// The file.
  package let bytes: [UInt8]
  let table: Table
  let fields: [DataField]
  /// Names of the fields that identify a record; empty where none do.
  let primaryKey: [String]

  /// The headings of the file, in order.
  package var fieldNames: [String] { fields.map(\.name) }

  /// File name beside the package's descriptor.
  package var path: String { name + ".csv" }

  /// Unless told not to, texts that a spreadsheet would take for formulas get an apostrophe in
  /// front.
  package init(_ table: Table, guardsFormulas: Bool = true, dialect: CSVDialect = .plain) {
    let layout = Layout(table)
    var text = CSVText(guardsFormulas: guardsFormulas, dialect: dialect)
    var keys: Set<String> = []
    if !layout.key.isEmpty { keys.reserveCapacity(table.rows.count * layout.records.count) }
    for field in layout.fields { text.word(field.name) }
    text.endRecord()
    for row in table.rows {
      for origins in layout.records {
        for origin in origins { text.append(origin, of: row, in: table) }
        text.endRecord()
        if !layout.key.isEmpty {
          // No text holds NUL: the key of a record is told from every other.
          keys.insert(layout.key.map { row.identifier(at: origins[$0]) }.joined(separator: "\0"))
        }
      }
    }
    name = table.id
    records = table.rows.count * layout.records.count
    bytes = text.bytes
    self.table = table
    fields = layout.fields
    primaryKey = keys.count == records ? layout.key.map { layout.fields[$0].name } : []
  }
}

extension CSVText {
  fileprivate mutating func append(_ origin: Layout.Origin, of row: Row, in table: Table) {
    switch origin {
    case .constant(let id): word(id)
    case .category(let column): text(row.category(at: column).id)
    case .description(let column): append(row.cells[column])
    case .figure(.status, let column, _): word(row.observation(at: column).statusLetters)
    case .figure(let figure, let column, let decimals):
      append(figure.number(of: row.observation(at: column)), decimals: decimals)
    case .notes(let column):
      let notes = (column.map { table.columns[$0].notes } ?? []) + row.notes
      word(notes.map(\.id).joined(separator: " "))
    }
  }

  /// A cell that describes its row.
  private mutating func append(_ cell: Cell) {
    switch cell {
    case .category(let category): text(category.id)
    case .text(let wording): text(wording.en)
    case .number(let number): self.number(number)
    case .date(let date): text(date)
    case .observation(let observation): append(observation.value, decimals: 0)
    case .empty(let status): word(MissingValue(status).text)
    }
  }

  private mutating func append(_ number: Int64?, decimals: Int) {
    if let number { self.number(number, decimals: decimals) } else { empty() }
  }
}

extension Row {
  /// What a field of the key holds.
  func identifier(at origin: Layout.Origin) -> String {
    switch origin {
    case .constant(let id): id
    case .category(let column): category(at: column).id
    case .description, .figure, .notes: ""
    }
  }
}
