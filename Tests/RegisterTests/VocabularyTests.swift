import Register
import Testing

struct VocabularyTests {
  @Test func `a list holds as many words as there are numbers, but one`() {
    var vocabulary = Vocabulary()
    let numbers = (0..<65_535).map { vocabulary.number(of: "\($0)") }
    #expect(numbers.last == 65_534)
    #expect(vocabulary.number(of: "one more") == nil)
    #expect(vocabulary.number(of: "7") == 7)
    #expect(vocabulary.words.count == 65_535)
  }
}
