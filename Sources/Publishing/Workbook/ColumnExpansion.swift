import Tables

/// The columns of a sheet made of a table's: headings with units and notes, bounds and coverage in
/// columns of their own where a measure needs them.
struct ColumnExpansion {
  private let table: Table
  private let phrases: any Phrases
  private(set) var columns: [PrintedColumn] = []
  private var headers: Set<String> = []

  init(of table: Table, _ phrases: any Phrases, notes: inout NoteRegister, user: NoteRegister.User)
  {
    self.table = table
    self.phrases = phrases
    for (index, column) in table.columns.enumerated() {
      var marks = ""
      for note in column.notes {
        marks += " " + phrases.noteMark(notes.number(of: note, in: user))
      }
      add(column, at: index, marks: marks)
    }
  }

  /// Adds the column of remarks on rows.
  mutating func addRemarks() {
    append(PrintedColumn(part: .remarks, source: -1, header: phrases.notesHeading))
  }

  private mutating func add(_ column: Column, at index: Int, marks: String) {
    let stated = column.heading.text(in: phrases.language)
    let heading = stated.allSatisfy(\.isWhitespace) ? column.id : stated
    switch column.role {
    case .dimension:
      append(PrintedColumn(part: .label, source: index, header: heading + marks))
    case .attribute:
      append(PrintedColumn(part: .attribute, source: index, header: heading + marks))
    case .measure(let measure):
      add(measure, at: index, heading: heading, marks: marks)
    }
  }

  private mutating func add(_ measure: Measure, at index: Int, heading: String, marks: String) {
    let unit = measure.unit.name.text(in: phrases.language)
    let isTotal = measure.coordinates.contains { $0.category == Category.total.id }
    let needs = MeasureNeeds(ofColumn: index, in: table)
    var parts: [(PrintedColumn.Part, String)] = [
      (.value, phrases.heading(heading, unit: unit) + marks)
    ]
    if needs.contains(.bounds) {
      parts.append((.atLeast, phrases.heading(phrases.headingAtLeast(heading), unit: unit)))
      parts.append((.atMost, phrases.heading(phrases.headingAtMost(heading), unit: unit)))
    }
    if needs.contains(.coverage) { parts.append((.stated, phrases.headingStated(heading))) }
    for (part, header) in parts {
      append(
        PrintedColumn(
          part: part, source: index, header: header, decimals: measure.decimals,
          isTotal: isTotal && part == .value))
    }
  }

  /// Adds the column with a header that no other has, whatever the case.
  private mutating func append(_ column: PrintedColumn) {
    var column = column
    let wanted = column.header.cut(to: 240)
    column.header = wanted
    var attempt = 1
    while !headers.insert(column.header.lowercased()).inserted {
      attempt += 1
      column.header = "\(wanted) (\(attempt))"
    }
    columns.append(column)
  }
}
