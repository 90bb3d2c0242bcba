import Testing

@testable import Intake

@Suite struct TextLinesTests {
  private func lines(
    _ text: String, chunk: Int, longest: Int = 100, again: Bool = false
  ) throws -> [String] {
    let source = InputBytes(name: "t.txt", bytes: Array(text.utf8), longestRead: 3)
    var lines = try TextLines(source, chunk: chunk, longest: longest)
    if again {
      while try lines.next() != nil {}
      try lines.rewind()
    }
    var found: [String] = []
    while let line = try lines.next() {
      let text = line.isTooLong ? "too long" : String(shown: lines.bytes(of: line))
      found.append("\(line.number) \(text)")
    }
    return found
  }

  @Test(arguments: [8, 9, 10, 11, 64], [false, true])
  func `lines end in LF, CR LF or CR, wherever the bytes are cut`(chunk: Int, again: Bool) throws {
    let text = "\u{FEFF}one\n\ntwo\r\n \t\r\nthree three three\rfour\r\r\nfive\n\r six"
    #expect(
      try lines(text, chunk: chunk, again: again)
        == ["1 one", "3 two", "5 three three three", "6 four", "8 five", "10  six"])
  }

  @Test(arguments: [8, 64], ["\n", "\r\n", "\r"])
  func `a line that is too long is counted and passed over`(chunk: Int, lineEnd: String) throws {
    let long = String(repeating: "x", count: 21)
    let text = [long.dropLast(), Substring(long), "b", Substring(long + long), ""].joined(
      separator: lineEnd)
    #expect(
      try lines(text, chunk: chunk, longest: 20)
        == ["1 \(long.dropLast())", "2 too long", "3 b", "4 too long"])
  }
}
