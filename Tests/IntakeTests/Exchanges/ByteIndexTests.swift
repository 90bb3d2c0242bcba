import Testing

@testable import Intake

@Suite struct ByteIndexTests {
  @Test func `a thousand keys of every length keep their numbers while the index grows`() {
    var index = ByteIndex()
    let keys = (0..<1000).map { String(repeating: "k", count: $0 % 41) + "\($0)" }
    for (number, key) in keys.enumerated() { index.set(key.utf8Span.span, to: UInt32(number)) }
    #expect(index.count == 1000)
    for (number, key) in keys.enumerated() {
      #expect(index.value(of: key.utf8Span.span) == UInt32(number))
    }
    #expect(index.value(of: "k".utf8Span.span) == nil)
    #expect(index.value(of: "".utf8Span.span) == nil)
  }

  @Test func `setting a key again replaces its number`() {
    var index = ByteIndex()
    index.set("德阳".utf8Span.span, to: 1)
    index.set("德阳".utf8Span.span, to: 2)
    #expect(index.value(of: "德阳".utf8Span.span) == 2)
    #expect(index.count == 1)
  }
}
