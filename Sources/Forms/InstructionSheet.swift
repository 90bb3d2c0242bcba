import Intake
import Publishing
import Register
import Spreadsheet
import Tables

/// The first sheet of the form: how it is filled in, and what each column takes.
struct InstructionSheet {
  let language: Language
  private let look: FormLook
  private let measure: TextMeasure
  private var row = 0

  private static let widths = [24.0, 64, 36, 10]

  init(_ language: Language) {
    self.language = language
    look = FormLook(language)
    measure = TextMeasure(
      size: Typography.body, isEastAsian: Typography(for: language).isEastAsian)
  }

  mutating func write(
    _ schemas: [TableSchema], to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    sheet.hideGridlines()
    for (column, width) in Self.widths.enumerated() {
      try sheet.setColumnWidth(width, columns: column...column)
    }
    try sheet.write(
      FormPhrases.title.text(in: language), row: 0, column: 0, format: look.title)
    try sheet.setRowHeight(26, row: 0)
    row = 2
    for step in FormPhrases.steps {
      try write(step.topic.text(in: language), step.text.text(in: language), to: &sheet)
    }
    for schema in schemas { try write(schema, to: &sheet) }
    try sheet.setUpPage(
      PageSetup(
        orientation: .portrait, margins: Paper.margins,
        footer: PageMargin(centre: [.pageNumber, .text(" / "), .pageCount])))
  }

  private mutating func write(
    _ topic: String, _ step: String, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    try sheet.write(topic, row: row, column: 0, format: look.topic)
    try sheet.write(step, row: row, column: 1, format: look.remark)
    let room = Sheet.pixels(ofColumnWidth: Self.widths[1])
    try sheet.setRowHeight(height(of: step, room: room), row: row)
    row += 1
  }

  private mutating func write(
    _ schema: TableSchema, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    let label = schema.label.text(in: language)
    row += 1
    for column in 1..<Self.widths.count {
      try sheet.writeBlank(row: row, column: column, format: look.sectionText)
    }
    try sheet.write(
      label, linkingTo: .cell(CellAddress(row: 0, column: 0), sheet: label), row: row, column: 0,
      format: look.section)
    try sheet.write(
      schema.hint.text(in: language), row: row, column: 1, format: look.sectionText)
    try sheet.setRowHeight(20, row: row)
    row += 1
    for field in schema.fields { try write(field, to: &sheet) }
  }

  private mutating func write(
    _ field: TableField, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    let texts = [
      field.label.text(in: language),
      EntryWords(field, language).summary, field.example.text(in: language),
      field.isRequired ? FormPhrases.required.text(in: language) : "",
    ]
    var height = 0.0
    for (column, text) in texts.enumerated() {
      let format = column == 2 ? look.example : look.cell
      if text.isEmpty {
        try sheet.writeBlank(row: row, column: column, format: format)
      } else {
        try sheet.write(text, row: row, column: column, format: format)
      }
      let room = Sheet.pixels(ofColumnWidth: Self.widths[column])
      height = max(height, self.height(of: text, room: room))
    }
    try sheet.setRowHeight(height, row: row)
    row += 1
  }

  /// Points for a text with a little air.
  private func height(of text: String, room: Int) -> Double {
    measure.height(of: text, room: room - 8) + 4
  }
}
