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
