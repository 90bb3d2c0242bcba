import Intake
import Publishing
import Register
import Spreadsheet
import Tables

/// The workbook in which a clerk fills in records: a sheet for each table, between instructions and
/// lists of words.
///
/// It is one workbook, since choices come from cells: a home or a source is chosen from what stands
/// on another sheet, and a list between two workbooks works only while both are open. All cells are
/// text, since a cell of numbers would make a day of `2014-06`, of `10-12` and of the identifier
/// `3-4`.
struct RegisterForm {
  /// The order in which sheets are filled in.
  private static let order = [
    "places", "sources", "partnerships", "exchanges", "series", "editions", "programmes",
    "participations", "agreements", "awards", "context", "claims", "coverage",
  ]

  /// The time that the file bears: the first that a package can.
  private static let createdAt = 315_532_800

  private let language: Language
  private let look: FormLook

  init(_ language: Language) {
    self.language = language
    look = FormLook(language)
  }

  static var schemas: [TableSchema] {
    order.compactMap { name in TableSchema.all.first { $0.name == name } }
  }

  func write(to path: String) throws(SpreadsheetError) {
    var workbook = try Workbook(
      writingTo: path,
      properties: DocumentProperties(title: FormPhrases.title.text(in: language)),
      createdAt: Self.createdAt)
    try workbook.addSheet(FormPhrases.instructions.text(in: language)) {
      (sheet) throws(SpreadsheetError) in
      sheet.setTabColour(Palette.teal)
      var instructions = InstructionSheet(language)
      try instructions.write(Self.schemas, to: &sheet)
    }
    var rules = FormRules(language)
    for schema in Self.schemas {
      try workbook.addSheet(schema.label.text(in: language)) { (sheet) throws(SpreadsheetError) in
        sheet.setTabColour(Palette.navy)
        try write(schema, &rules, to: &sheet)
      }
    }
    try workbook.addSheet(FormPhrases.lists.text(in: language)) {
      (sheet) throws(SpreadsheetError) in
      sheet.setTabColour(Palette.slate)
      try write(rules.lists, to: &sheet)
    }
    try workbook.close()
  }

  private func write(
    _ schema: TableSchema, _ rules: inout FormRules, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    for (column, field) in schema.fields.enumerated() {
      try sheet.setColumnWidth(width(of: field), columns: column...column, format: look.entry)
      try sheet.write(
        field.label.text(in: language), row: 0, column: column,
        format: look.heading(isRequired: field.isRequired))
      try sheet.addRule(
        rules.rule(of: field, in: schema, column: column),
        in: CellRange(rows: FormRules.rows, column: column))
    }
    try sheet.setRowHeight(30, row: 0)
    try sheet.freezePanes(row: 1, column: 1)
    try sheet.allowTextNumbers(
      in: CellRange(rows: FormRules.rows, columns: 0...(schema.fields.count - 1)))
    try setUpPage(of: &sheet)
  }

  private func write(_ lists: FormLists, to sheet: inout Sheet) throws(SpreadsheetError) {
    let measure = TextMeasure(
      size: Typography.body, isEastAsian: Typography(for: language).isEastAsian)
    for (column, list) in lists.lists.enumerated() {
      let longest = list.words.map(measure.pixels(of:)).max() ?? 0
      try sheet.setColumnWidth(max(20, Double(longest + 8) / 7), columns: column...column)
      try sheet.write(
        list.heading, row: 0, column: column, format: look.heading(isRequired: false))
      for (row, word) in list.words.enumerated() {
        try sheet.write(word, row: row + 1, column: column, format: look.word)
      }
    }
    try sheet.setRowHeight(30, row: 0)
    try sheet.freezePanes(row: 1, column: 0)
    try setUpPage(of: &sheet)
  }

  private func setUpPage(of sheet: inout Sheet) throws(SpreadsheetError) {
    try sheet.setUpPage(
      PageSetup(
        orientation: .landscape, margins: Paper.margins,
        footer: PageMargin(
          left: [.text(sheet.name)], right: [.pageNumber, .text(" / "), .pageCount]),
        repeatedRows: 0...0))
  }

  /// In digits.
  private func width(of field: TableField) -> Double {
    switch field.content {
    case .identifier, .record, .records, .country: 24
    case .date: 22
    case .figure, .currency, .ordinal: 14
    case .figures, .code, .codes: 20
    case .texts, .openText, .openTexts: 30
    case .text: [.quotation, .note].contains(field.field) ? 48 : 26
    }
  }
}
