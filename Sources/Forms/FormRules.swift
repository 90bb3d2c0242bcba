import Intake
import Register
import Spreadsheet
import Tables

/// What may be entered in the columns of forms, and what is said of it.
struct FormRules {
  /// The rows of a sheet for which there are rules, from 0.
  static let rows = 1...5000

  private let language: Language
  private(set) var lists: FormLists

  init(_ language: Language) {
    self.language = language
    lists = FormLists(language)
  }

  /// The rule of a column, from 0, of a table's sheet.
  mutating func rule(
    of field: TableField, in schema: TableSchema, column: Int
  ) -> EntryRule {
    let words = EntryWords(field, language)
    let first = CellAddress(row: Self.rows.lowerBound, column: column)
    let last = CellAddress(row: Self.rows.upperBound, column: column)
    let cells = CellRange(rows: Self.rows, column: column)
    let (condition, objection) = condition(of: field, in: schema, cells, first, last)
    return EntryRule(
      condition, objection: objection, prompt: words.prompt,
      complaint: objection == .none ? nil : words.complaint)
  }

  private mutating func condition(
    of field: TableField, in schema: TableSchema, _ cells: CellRange, _ first: CellAddress,
    _ last: CellAddress
  ) -> (EntryRule.Condition, EntryRule.Objection) {
    switch field.content {
    case .text, .texts: return (.anything, .none)
    case .identifier: return (.formula(EntryFormula.isNew(first, last)), .warning)
    case .date: return (.formula(EntryFormula.hasYear(first)), .warning)
    case .figure, .figures: return (.formula(EntryFormula.hasDigit(first)), .warning)
    case .ordinal: return (.formula(EntryFormula.isOrdinal(first)), .stop)
    case .country: return (choice(lists.countries, of: field), .warning)
    case .currency: return (choice(FormLists.currencies, of: field), .warning)
    case .code(let words): return (choice(words, of: field, in: schema), .stop)
    case .codes(let words), .openText(let words), .openTexts(let words):
      return (choice(words, of: field, in: schema), .none)
    case .record(let table): return (identifiers(of: table), .warning)
    case .records(let table): return (identifiers(of: table), .none)
    }
  }

  private mutating func choice(
    _ words: [Names], of field: TableField, in schema: TableSchema
  ) -> EntryRule.Condition {
    let heading = "\(field.label.text(in: language)) (\(schema.label.text(in: language)))"
    return .choice(of: lists.cells(of: words, heading: heading), sheet: listsSheet)
  }

  private mutating func choice(_ words: [String], of field: TableField) -> EntryRule.Condition {
    let heading = field.label.text(in: language)
    return .choice(of: lists.cells(of: words, heading: heading), sheet: listsSheet)
  }

  private var listsSheet: String { FormPhrases.lists.text(in: language) }

  /// The identifiers that are filled in on the sheet of a table, in whose first column they stand.
  private func identifiers(of table: String) -> EntryRule.Condition {
    let label = TableSchema.all.first { $0.name == table }?.label ?? Names(verbatim: table)
    return .choiceOfFilled(
      CellRange(rows: Self.rows, column: 0), sheet: label.text(in: language))
  }
}
