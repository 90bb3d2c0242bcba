import Register
import Testing

@testable import Intake

@Suite struct FieldWordsTests {
  private func look<Answer>(at text: String, _ answer: (CSVCell) -> Answer) -> Answer {
    let bytes = Array(text.utf8) + CSVCell.padding
    return answer(CSVCell(bytes.span, 0, count: text.utf8.count))
  }

  @Test func `short words keep their numbers, however many share a place`() {
    var words = FieldWords()
    for number in 0..<2_000 {
      let found = look(at: "field \(number)") { words.plainNumber(of: $0) }
      #expect(found == UInt16(number))
    }
    for number in 0..<2_000 {
      let found = look(at: "field \(number)") { words.knownNumber(of: $0) }
      #expect(found == UInt16(number))
    }
    #expect(words.vocabulary.words.count == 2_000)
  }

  @Test func `words of 15 and 16 bytes that begin alike are two`() {
    var words = FieldWords()
    for (number, text) in ["abcdefghijklmno", "abcdefghijklmnop", "abcdefghijklmn"].enumerated() {
      let before = look(at: text) { words.knownNumber(of: $0) }
      let found = look(at: text) { words.plainNumber(of: $0) }
      let after = look(at: text) { words.knownNumber(of: $0) }
      #expect([before, found, after] == [nil, UInt16(number), UInt16(number)])
    }
  }

  @Test(arguments: ["", " trade", "trade\t"])
  func `nothing and words with blanks around them have no number`(text: String) {
    var words = FieldWords(["trade"])
    let known = look(at: text) { words.knownNumber(of: $0) }
    let found = look(at: text) { words.plainNumber(of: $0) }
    #expect(known == nil)
    #expect(found == nil)
  }
}
