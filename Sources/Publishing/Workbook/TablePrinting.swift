import Tables

/// Chooses the words and signs of one table's cells.
struct TablePrinting {
  private let table: Table
  private let phrases: any Phrases
  private let profile: StatusProfile
  private let sheet: String
  private let user: NoteRegister.User
  private let headings: [String]
  private var expansion: ColumnExpansion
  private let notes: [Int]
  private var marks = PrintedMarks()
  private var cuts: [String] = []

  /// Numbers the notes in reading order: on the table, on columns, on rows. Headers get a second
  /// line in English where the table is bilingual.
  init(
    _ table: Table, _ phrases: any Phrases, _ profile: StatusProfile, isBilingual: Bool = false,
    sheet: String, user: NoteRegister.User, notes: inout NoteRegister
  ) {
    self.table = table
    self.phrases = phrases
    self.profile = profile
    self.sheet = sheet
    self.user = user
    self.headings = table.columns.map { $0.heading.text(in: phrases.language) }
    self.notes = table.notes.map { notes.number(of: $0, in: user) }.sorted()
    self.expansion = ColumnExpansion(
      of: table, phrases, isBilingual: isBilingual, notes: &notes, user: user)
  }

  /// The table with its title and names.
  consuming func printed(
    number: Int?, title: String, name: String, register: inout NoteRegister
  ) -> PrintedTable {
    let ofColumns = ColumnRemarks(of: table, phrases, profile)
    var rows: [PrintedTable.Row] = []
    rows.reserveCapacity(table.rows.count)
    var remarks: [String] = []
    for row in table.rows {
      var said = RowRemarks()
      let cells = expansion.columns.map { cell(for: $0, in: row, &said) }
      rows.append(PrintedTable.Row(role: row.role, cells: cells))
      marks.statuses.formUnion(said.statuses)
      let numbers = row.notes.map { register.number(of: $0, in: user) }
      remarks.append(
        said.text(
          phrases, profile, except: ofColumns.statuses, headings: headings, notes: numbers))
    }
    for column in expansion.columns.indices { rows.agreeOnNumbers(in: column) }
    if rows.isEmpty { rows.append(nothing()) }
    if remarks.contains(where: { !$0.isEmpty }) {
      expansion.addRemarks()
      for index in rows.indices {
        rows[index].cells.append(remarks[index].isEmpty ? .blank : .mark(remarks[index]))
      }
    }
    return PrintedTable(
      table: table, number: number, sheet: sheet, title: title, name: name,
      columns: expansion.columns, rows: rows, marks: marks, remarks: ofColumns.sentences,
      notes: notes,
      cuts: cuts)
  }

  /// The row of a table that has none, as a table object needs one.
  private mutating func nothing() -> PrintedTable.Row {
    let marks = expansion.columns.dropFirst().map { _ in PrintedCell.mark(sign(of: .notApplicable))
    }
    return PrintedTable.Row(role: .body, cells: [.text(phrases.noneRecorded)] + marks)
  }

  private mutating func cell(
    for column: PrintedColumn, in row: Row, _ remarks: inout RowRemarks
  ) -> PrintedCell {
    switch row.cells[column.source] {
    case .category(let category): label(category.label.text(in: phrases.language))
    case .text(let wording): label(wording.text(in: phrases.language))
    case .number(let number): .ordinal(number)
    case .date(let date): label(phrases.date(date))
    case .observation(let figure): cell(of: figure, for: column, &remarks)
    case .empty(let status): mark(status.isEmpty ? .notAvailable : status, column, &remarks)
    }
  }

  private mutating func label(_ text: String) -> PrintedCell {
    if text.isEmpty { return .mark(sign(of: .notAvailable)) }
    let kept = text.cutToCell()
    if kept.utf8.count != text.utf8.count {
      cuts.append("sheet '\(sheet)': a text of \(text.utf16.count) UTF-16 units was cut")
    }
    return PrintedCell(label: kept)
  }

  private mutating func cell(
    of figure: Observation, for column: PrintedColumn, _ remarks: inout RowRemarks
  ) -> PrintedCell {
    let isUnknown = figure.value == nil && figure.lower == nil && figure.upper == nil
    switch column.part {
    case .label, .attribute, .value, .remarks:
      return value(of: figure, column, &remarks)
    case .atLeast:
      if let lower = figure.lower { return .figure(lower) }
    case .atMost:
      if let upper = figure.upper { return .figure(upper) }
    case .stated:
      guard let covered = figure.covered, let all = figure.of else {
        return .mark(sign(of: .notApplicable))
      }
      return .text(phrases.stated(covered, of: all))
    }
    return .mark(sign(of: isUnknown ? Self.shown(of: figure) : .notAvailable))
  }

  private mutating func value(
    of figure: Observation, _ column: PrintedColumn, _ remarks: inout RowRemarks
  ) -> PrintedCell {
    if let value = figure.value {
      remarks.note(figure.status, column: column.source, isKnown: true)
      marks.showsZero = marks.showsZero || value == 0
      return .figure(value)
    }
    let shown = Self.shown(of: figure)
    remarks.note(
      figure.status.subtracting(shown).union(saidInWords(shown)), column: column.source,
      isKnown: figure.lower != nil || figure.upper != nil)
    return .mark(sign(of: shown))
  }

  private mutating func mark(
    _ status: Status, _ column: PrintedColumn, _ remarks: inout RowRemarks
  ) -> PrintedCell {
    let shown = Status.all.first(where: status.contains) ?? .notAvailable
    let rest = status.subtracting(shown).union(saidInWords(shown))
    remarks.note(rest, column: column.source, isKnown: false)
    return .mark(sign(of: shown))
  }

  /// The status that stands in place of a figure that is no point.
  private static func shown(of figure: Observation) -> Status {
    let reasons: [Status] = [.notAvailable, .notApplicable, .confidential, .estimated]
    let isBounded = figure.lower != nil || figure.upper != nil
    return reasons.first(where: figure.status.contains) ?? (isBounded ? .estimated : .notAvailable)
  }

  /// The status where it is said in words beside the row, and not by a blank.
  private func saidInWords(_ status: Status) -> Status {
    guard case .words? = profile.mark(for: status) else { return [] }
    return isBlank(status) ? [] : status
  }

  /// Whether a cell is left blank for it, which the legend explains.
  private func isBlank(_ status: Status) -> Bool {
    (status == .notApplicable || status == .estimated)
      && profile.mark(for: status)?.sign.isEmpty == true
  }

  private mutating func sign(of status: Status) -> String {
    marks.statuses.formUnion(status)
    if isBlank(status) { marks.blanks.formUnion(status) }
    return profile.mark(for: status)?.sign ?? ""
  }
}
