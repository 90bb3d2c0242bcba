import Testing

@testable import Intake

@Suite struct FieldTests {
  @Test(arguments: Field.allCases)
  func `a field is named as its words are`(field: Field) {
    let words = "\(field)".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
    let languages = [
      "name_english": "name_en", "name_chinese": "name_zh", "name_german": "name_de",
    ]
    #expect(field.name == languages[words] ?? words)
  }

  @Test(arguments: TableSchema.all)
  func `a heading names one column of a table`(schema: TableSchema) {
    let headings = schema.fields.flatMap { field in
      [field.field.name] + field.headings.map(TableField.folded)
    }
    #expect(Set(headings).count == headings.count, "\(schema.name)")
  }
}
