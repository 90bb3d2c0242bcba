import Testing

@testable import Publishing

@Suite struct LineBreakingTests {
  /// At 750 points a thousandth of the size is a pixel, but for what the measure adds.
  private let measure = TextMeasure(size: 750 / 1.02)

  @Test(
    arguments: [
      ("", 0), ("0000", 2224), ("Wi.", 944 + 222 + 278), ("国际", 2000), ("é", 500), ("\t", 0),
    ])
  func `text takes the room of its letters`(text: String, units: Int) {
    #expect(TextExtent(of: text).units == units)
  }

  @Test(
    arguments: [
      ("00 00 00", 2600, ["00 00", "00"]),
      ("00 00 00", 5000, ["00 00 00"]),
      ("00 00 00", 1200, ["00", "00", "00"]),
      ("000000", 1200, ["000000"]),
      ("aa-aa", 1500, ["aa-", "aa"]),
      ("2015-10", 2000, ["2015-10"]),
      ("国际合作", 2100, ["国际", "合作"]),
      ("国际 合作", 2100, ["国际", "合作"]),
      ("0\n0", 9000, ["0", "0"]),
      ("", 100, [""]),
    ])
  func `lines end at spaces, after hyphens and between wide characters`(
    text: String, room: Int, lines: [String]
  ) {
    #expect(LineBreaking.lines(text, measure, room: room) == lines)
    #expect(LineBreaking.count(text, measure, room: room) == lines.count)
  }

  @Test(
    arguments: [
      ("00 0000 0", 2224), ("aa-aa", 4 * 556 + 333), ("国际合作", 1000),
      ("aaaaaaaaaa-aaaaaaaaaa", 11 * 556 - 556 + 333),
    ])
  func `hyphens join the parts of words that are not very long`(text: String, units: Int) {
    #expect(
      LineBreaking.longestWord(in: text, measure) == measure.pixels(units: units))
  }
}
