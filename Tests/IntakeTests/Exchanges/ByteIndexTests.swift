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
      #expect(set.insert(id.span, file: 3, line: number + 1) == nil)
    }
    for number in [1, 1024, 5000] {
      let id = Array("E\(number)".utf8)
      let first = set.insert(id.span, file: 4, line: 9)
      #expect(first?.file == 3)
      #expect(first?.line == number + 1)
    }
  }

  @Test(arguments: [("", "\0"), ("a", "a\0"), ("12345678", "123456780"), ("ab", "ba")])
  func `texts that differ have fingerprints that differ`(left: String, right: String) {
    #expect(Fingerprint(Array(left.utf8).span) != Fingerprint(Array(right.utf8).span))
  }
}
