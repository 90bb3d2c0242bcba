import Testing

@testable import Publishing

@Suite struct MeasuredTextTests {
  private struct Measured: Equatable {
    let scalar: UnicodeScalar
    let units: Int
    let end: Int
  }

  private func characters(of text: String) -> [Measured] {
    var text = text
    return text.withUTF8 { bytes in
      MeasuredText(bytes).map { Measured(scalar: $0.scalar, units: $0.units, end: $0.end) }
    }
  }

  @Test func `a text is told character by character, whatever their bytes`() {
    #expect(
      characters(of: "a\té国😀~") == [
        Measured(scalar: "a", units: 556, end: 1), Measured(scalar: "\t", units: 0, end: 2),
        Measured(scalar: "é", units: 500, end: 4), Measured(scalar: "国", units: 1000, end: 7),
        Measured(scalar: "😀", units: 1000, end: 11), Measured(scalar: "~", units: 584, end: 12),
      ])
  }

  @Test func `an empty text has no characters`() {
    #expect(characters(of: "") == [])
  }

  @Test(
    arguments: [
      "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFD}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
    ] as [UnicodeScalar])
  func `a character reads back to itself at either end of each length`(scalar: UnicodeScalar) {
    let read = characters(of: String(scalar))
    #expect(read.map(\.scalar) == [scalar])
    #expect(read.map(\.end) == [String(scalar).utf8.count])
  }
}
