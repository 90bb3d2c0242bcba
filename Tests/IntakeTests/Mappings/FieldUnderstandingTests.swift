import Register
import Testing

@testable import Intake

struct FieldUnderstandingTests {
  @Test(
    arguments: [
      ("partnerships", Field.kind, ["friendship", "友好城市"], ["P", "freundsch."]),
      ("editions", .basis, ["attended; registered"], ["attended; x"]),
      ("partnerships", .established, ["1985", "2015-03"], ["k.A.", "Beginn"]),
      ("exchanges", .headcount, ["12", "ca. 5"], ["x", "k.A."]),
      ("editions", .number, ["7"], ["0", "VII", "10000"]),
      ("places", .country, ["DE", "Frankreich"], ["Ruritanien"]),
      ("partnerships", .note, ["anything"], []),
      ("partnerships", .partner, ["nowhere"], []),
    ] as [(String, Field, [String], [String])])
  func `a text is understood if its field can be read from it`(
    table: String, field: Field, known: [String], unknown: [String]
  ) throws {
    let schema = try #require(TableSchema.named(table))
    let content = try #require(schema.fields.first { $0.field == field }?.content)
    #expect(known.filter { !content.understands($0, Mapping()) } == [])
    #expect(unknown.filter { content.understands($0, Mapping()) } == [])
  }

  @Test func `dates and figures are read as the mapping declares`() {
    var mapping = Mapping()
    #expect(!FieldContent.date.understands("03/04/2015", mapping))
    #expect(!FieldContent.figure.understands("1.250", mapping))
    mapping.order = .dayFirst
    mapping.decimalMark = .comma
    #expect(FieldContent.date.understands("03/04/2015", mapping))
    #expect(FieldContent.figure.understands("1.250", mapping))
  }
}
