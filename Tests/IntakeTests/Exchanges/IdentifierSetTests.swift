import Register
import Testing

@testable import Intake

@Suite struct IdentifierSetTests {
  @Test func `each identifier is new once and then known by its first line`() {
    var set = IdentifierSet()
    for number in 1...5000 {
      let id = Array("E\(number)".utf8)
      #expect(set.insert(id.span, at: Origin(file: 3, line: number + 1)) == nil)
    }
    for number in [1, 1024, 5000] {
      let id = Array("E\(number)".utf8)
      let first = set.insert(id.span, at: Origin(file: 4, line: 9))
      #expect(first == Origin(file: 3, line: number + 1))
    }
  }

  @Test(arguments: [
    ["a", "a0", "a1", "a9", "a10", "a01", "0", "1", "", "aa"],
    ["an identifier of 32 and one byte1", "an identifier of 32 and one byte2", "32"],
  ])
  func `identifiers that share all but a last digit are told apart`(ids: [String]) {
    var set = IdentifierSet()
    for (line, id) in ids.enumerated() {
      #expect(set.insert(id.utf8Span.span, at: Origin(file: 0, line: line + 1)) == nil)
    }
    for (line, id) in ids.enumerated() {
      let first = set.insert(id.utf8Span.span, at: Origin(file: 1, line: 1))
      #expect(first == Origin(file: 0, line: line + 1))
    }
  }

  @Test func `a cell and a text are one identifier, in whatever order they come`() {
    let texts = ["E00001", "E00002", "E00010", "E0001", "E00001"]
    var set = IdentifierSet()
    var known: [Int?] = []
    for (number, text) in texts.enumerated() {
      let bytes = Array(text.utf8) + CSVCell.padding
      let origin = Origin(file: 0, line: number + 2)
      let cell = CSVCell(bytes.span, 0, count: text.utf8.count)
      let first =
        number % 2 == 0 ? set.insert(cell, at: origin) : set.insert(text.utf8Span.span, at: origin)
      known.append(first?.line)
    }
    #expect(known == [nil, nil, nil, nil, 2])
  }

  @Test func `families that alternate keep their lines`() {
    let texts = ["A1", "B1", "A2", "B1", "A1", "B2", "A2", "B2"]
    var set = IdentifierSet()
    var known: [Int?] = []
    var turns: [Bool] = []
    for (number, text) in texts.enumerated() {
      let bytes = Array(text.utf8) + CSVCell.padding
      let cell = CSVCell(bytes.span, 0, count: 2)
      set.prepare(cell)
      known.append(set.insert(cell, at: Origin(file: 0, line: number + 2))?.line)
      turns.append(set.hasTurned)
    }
    #expect(known == [nil, nil, nil, 3, 2, nil, 4, 7])
    #expect(turns.allSatisfy { $0 })
  }

  @Test func `a family is turned to once for all that follow one another in it`() {
    var set = IdentifierSet()
    var turns: [Bool] = []
    for (number, text) in ["A1", "A2", "A9", "A10", "A11", "A2"].enumerated() {
      let bytes = Array(text.utf8) + CSVCell.padding
      let cell = CSVCell(bytes.span, 0, count: text.utf8.count)
      let first = set.insert(cell, at: Origin(file: 0, line: number + 1))
      #expect((first == nil) == (number < 5))
      turns.append(set.hasTurned)
    }
    #expect(turns == [true, false, false, true, false, true])
  }
}
