import Intake
import Register
import Spreadsheet
import Tables
import Testing

@testable import Forms

struct EntryWordsTests {
  private static let fields = RegisterForm.schemas.flatMap(\.fields)

  @Test func `every table has its sheet`() {
    #expect(Set(RegisterForm.schemas.map(\.name)) == Set(TableSchema.all.map(\.name)))
  }

  @Test(arguments: Language.allCases)
  func `an example is what its column takes`(language: Language) {
    for field in Self.fields {
      let text = field.example.text(in: language)
      switch field.content {
      case .date: #expect((try? RecordedDate(parsing: text)) != nil, "\(text)")
      case .figure: #expect((try? Figure(parsing: text, as: .measure)) != nil, "\(text)")
      case .ordinal: #expect(Int(text) != nil, "\(text)")
      case .country: #expect(Country(named: text) != nil, "\(text)")
      case .code(let words), .openText(let words):
        #expect(words.map { $0.text(in: language) }.contains(text), "\(text)")
      case .codes(let words), .openTexts(let words):
        for item in text.split(separator: ";") {
          let item = item.drop { $0 == " " }
          #expect(words.contains { $0.text(in: language) == item }, "\(text)")
        }
      case .currency: #expect(FormLists.currencies.contains(text))
      case .figures:
        for item in text.split(separator: ";") {
          #expect(
            (try? Figure(parsing: item.trimmingPrefix(" ").description, as: .measure)) != nil,
            "\(text)")
        }
      case .identifier, .text, .texts, .record, .records: break
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a prompt says what goes here, how, and gives an example`(language: Language) throws {
    let field = try #require(Self.fields.first { $0.field == .established })
    let expected = [
      Language.english: "When the agreement was signed. As exactly as the source says: 2014, "
        + "2014-06, 2014-06-12.\nExample: 1996-08-04",
      .chinese: "签署结好协议的时间。按资料的精确程度填写：2014、2014-06、2014-06-12。\n例：1996-08-04",
      .german: "Wann der Vertrag unterzeichnet wurde. So genau wie die Quelle: 2014, 2014-06, "
        + "2014-06-12.\nBeispiel: 1996-08-04",
    ]
    #expect(EntryWords(field, language).prompt.text == expected[language])
  }
}
