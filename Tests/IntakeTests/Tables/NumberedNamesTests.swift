import Testing

@testable import Intake

@Suite struct NumberedNamesTests {
  private let names = NumberedNames(["report", "k\u{F6}ln", "report", "atlas"])

  @Test(arguments: [
    ("report", 0), ("k\u{F6}ln", 1), ("ko\u{308}ln", 1), ("atlas", 3), ("Atlas", nil), ("", nil),
  ])
  func `a name stands for the first record that bears it`(name: String, number: Int?) {
    #expect(names.number(of: name.utf8Span.span) == number)
  }

  @Test func `a misspelt name is likely the nearest one`() {
    #expect(names.identifier(near: "reprot") == "report")
    #expect(names.identifier(near: "zzzz") == nil)
  }
}
