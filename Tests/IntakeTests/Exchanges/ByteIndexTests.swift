import Register
import Testing

@testable import Intake

@Suite struct ByteIndexTests {
  @Test func `a thousand keys of every length keep their numbers while the index grows`() {
    var index = ByteIndex()
    let keys = (0..<1000).map { String(repeating: "k", count: $0 % 41) + "\($0)" }
    for (number, key) in keys.enumerated() { index.set(key, to: UInt32(number)) }
    #expect(index.count == 1000)
    for (number, key) in keys.enumerated() { #expect(index.value(of: key) == UInt32(number)) }
    #expect(index.value(of: "k") == nil)
    #expect(index.value(of: "") == nil)
  }

  @Test func `setting a key again replaces its number`() {
    var index = ByteIndex()
    index.set("德阳", to: 1)
    index.set("德阳", to: 2)
    #expect(index.value(of: "德阳") == 2)
    #expect(index.count == 1)
  }
}

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
}

@Suite struct FingerprintTests {
  @Test(arguments: [("", "\0"), ("a", "a\0"), ("12345678", "123456780"), ("ab", "ba")])
  func `texts that differ have fingerprints that differ`(left: String, right: String) {
    #expect(Fingerprint(left.utf8Span.span) != Fingerprint(right.utf8Span.span))
  }

  @Test func `a text has one fingerprint wherever it stands`() {
    let letters = Array("Städtepartnerschaft 友好城市 friendship cities".utf8)
    for count in 0...letters.count {
      let text = Array(letters.prefix(count))
      let inside = Array("before".utf8) + letters + CSVCell.padding
      let cell = CSVCell(inside.span, 6, count: count)
      #expect(Fingerprint(cell) == Fingerprint(text.span), "\(count) bytes")
    }
  }
}
