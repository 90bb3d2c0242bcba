import Register
import Testing

@testable import Intake

@Suite struct FieldTests {
  @Test func `a table is named by no other's name in any language`() {
    let names = TableSchema.all.flatMap { schema in
      Set([schema.name, schema.label.en, schema.label.zh, schema.label.de].map { $0.lowercased() })
    }
    #expect(Set(names).count == names.count)
    for name in names { #expect(TableSchema.named(name) != nil, "\(name)") }
  }

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
    // The name may be its label, too, and a label that of two languages.
    let headings = schema.fields.flatMap { field in
      Set([field.field.name] + field.headings.map(TableField.folded))
    }
    #expect(Set(headings).count == headings.count, "\(schema.name)")
    for field in schema.fields {
      for heading in [field.field.name] + field.headings {
        #expect(field.matches(folded: TableField.folded(heading)), "\(heading)")
      }
    }
  }
}
