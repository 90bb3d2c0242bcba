import Tables

/// The columns of a sheet made of a table's: headings with units and notes, bounds and coverage in
/// columns of their own where a measure needs them.
struct ColumnExpansion {
  private let table: Table
  private let phrases: any Phrases
  /// Whether each header has a second line, in English.
  private let isBilingual: Bool
  private(set) var columns: [PrintedColumn] = []
  private var headers: Set<String> = []

  init(
    of table: Table, _ phrases: any Phrases, isBilingual: Bool, notes: inout NoteRegister,
    user: NoteRegister.User
  ) {
    self.table = table
    self.phrases = phrases
    self.isBilingual = isBilingual
    for (index, column) in table.columns.enumerated() {
      add(column, at: index, notes: column.notes.map { notes.number(of: $0, in: user) })
    }
  }

  /// Adds the column of remarks on rows.
  mutating func addRemarks() {
    append(
      PrintedColumn(
        part: .remarks, source: -1,
        header: lines(phrases.notesHeading, English().notesHeading)))
  }

  private mutating func add(_ column: Column, at index: Int, notes: [Int]) {
    let stated = column.heading.text(in: phrases.language)
    let heading = stated.allSatisfy(\.isWhitespace) ? column.id : stated
    switch column.role {
    case .dimension:
      append(
        PrintedColumn(
          part: .label, source: index,
          header: lines(phrases.heading(heading, notes: notes), column.heading.en)))
    case .attribute:
      append(
        PrintedColumn(
          part: .attribute, source: index,
          header: lines(phrases.heading(heading, notes: notes), column.heading.en)))
    case .measure(let measure):
      add(measure, at: index, heading: heading, notes: notes)
    }
  }

  /// A header with its second line, where it has one that says anything new; units and notes stand
  /// in the first.
  private func lines(_ header: String, _ second: String) -> String {
    isBilingual && !second.isEmpty && !header.hasPrefix(second)
      ? "\(header)\n\(second)" : header
  }

  private mutating func add(
    _ measure: Measure, at index: Int, heading: String, notes: [Int]
  ) {
    let unit = measure.unit.name.text(in: phrases.language)
    let isTotal = measure.coordinates.contains { $0.category == Category.total.id }
    let needs = MeasureNeeds(ofColumn: index, in: table)
    let english = table.columns[index].heading.en
    var parts: [(PrintedColumn.Part, String)] = [
      (
        .value,
        lines(phrases.heading(phrases.heading(heading, unit: unit), notes: notes), english)
      )
    ]
    if needs.contains(.bounds) {
      let (least, most) = (phrases.headingAtLeast(heading), phrases.headingAtMost(heading))
      parts += [
        (.atLeast, lines(phrases.heading(least, unit: unit), English().headingAtLeast(english))),
        (.atMost, lines(phrases.heading(most, unit: unit), English().headingAtMost(english))),
      ]
    }
    if needs.contains(.coverage) {
      parts.append(
        (.stated, lines(phrases.headingStated(heading), English().headingStated(english))))
    }
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
