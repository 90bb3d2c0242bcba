import Testing

@testable import Intake

struct RecordKeyTests {
  @Test(arguments: ["exchanges.csv", "deyang/exchanges.csv", "a b:1.xlsx[x y]"])
  func `a key reads back to itself`(path: String) {
    let key = RecordKey(path: path, text: "e1,2017".utf8.span)
    #expect(RecordKey(key.text(line: 14)) == key)
    #expect(key.text(line: 14).hasPrefix(path + ":14 "))
  }

  @Test func `another text or another file is another record`() {
    let key = RecordKey(path: "a.csv", text: "e1,2017".utf8.span)
    #expect(RecordKey(path: "a.csv", text: "e1,2018".utf8.span) != key)
    #expect(RecordKey(path: "b.csv", text: "e1,2017".utf8.span) != key)
  }

  @Test(arguments: [
    "", "a.csv:14", "a.csv:14 123", "a.csv 0123456789abcdef", "0123456789abcdef",
    "a.csv:1 0123456789abcdeg",
  ])
  func `what is no key is none`(text: String) {
    #expect(RecordKey(text) == nil)
  }
}
