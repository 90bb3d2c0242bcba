import Register
import Testing

@Suite struct FigureTests {
  /// The text, the figure as yearbook writes it, and the numbers it may be at ten per cent.
  @Test(arguments: [
    ("", "", 0, nil), (" \t", "", 0, nil), ("150", "150", 150, 150), (" 150 ", "150", 150, 150),
    ("0", "0", 0, 0), ("007", "7", 7, 7), ("12.0", "12", 12, 12),
    (">150", ">150", 151, nil), (">=150", ">=150", 150, nil), ("<150", "<150", 0, 149),
    ("<=150", "<=150", 0, 150), ("~150", "~150", 135, 165), ("100-150", "100-150", 100, 150),
    ("100-100", "100-100", 100, 100), ("> 150", ">150", 151, nil), ("<1", "<1", 0, 0),
    (">0", ">0", 1, nil), ("<=0", "<=0", 0, 0), ("~0", "~0", 0, 0), ("nearly 1", "nearly 1", 0, 0),
    ("nearly 150", "nearly 150", 135, 149), ("nearly 5", "nearly 5", 4, 4),
    ("~35", "~35", 32, 38), ("nearly 35", "nearly 35", 32, 34), ("~5", "~5", 5, 5),
    ("＞１５０", ">150", 151, nil), ("≥150", ">=150", 150, nil), ("≤150", "<=150", 0, 150),
    ("100–150", "100-150", 100, 150), ("100 - 150", "100-150", 100, 150),
    ("6 000", "6000", 6000, 6000), ("6\u{202F}000\u{A0}000", "6000000", 6_000_000, 6_000_000),
    ("1,234,567", "1234567", 1_234_567, 1_234_567), ("1.234.567", "1234567", 1_234_567, 1_234_567),
    ("1'234", "1234", 1234, 1234), ("123,456,789", "123456789", 123_456_789, 123_456_789),
  ])
  func `a figure says which numbers it may be`(
    _ text: String, _ written: String, _ lower: Int64, _ upper: Int64?
  ) throws {
    let figure = try Figure(parsing: text, as: .count)
    #expect(figure.description == written)
    #expect(figure.bounds() == FigureBounds(lower: lower, upper: upper))
  }

  @Test(
    arguments: [
      (0, 150, 150, 149, 149), (1, 150, 150, 149, 149), (10, 149, 151, 149, 149),
      (250, 113, 187, 113, 149), (1000, 0, 300, 0, 149),
    ] as [(Int, Int64, Int64, Int64, Int64)])
  func `the tolerance says how far about and nearly may be off`(
    _ permille: Int, _ lower: Int64, _ upper: Int64, _ nearlyLower: Int64, _ nearlyUpper: Int64
  ) throws {
    let tolerance = try #require(Tolerance(permille: permille))
    let about = try #require(Figure(.about, 150))
    let nearly = try #require(Figure(.nearly, 150))
    #expect(about.bounds(tolerance: tolerance) == FigureBounds(lower: lower, upper: upper))
    #expect(
      nearly.bounds(tolerance: tolerance) == FigureBounds(lower: nearlyLower, upper: nearlyUpper))
  }

  @Test(
    arguments: [
      (100, 10_000, 9_000, 11_000), (1, 999, 999, 999), (1, 1_000, 999, 1_001),
      (1, 1_001, 1_000, 1_002), (25, 39, 39, 39), (25, 41, 40, 42),
    ] as [(Int, Int64, Int64, Int64)])
  func `bounds by a tolerance are the whole numbers within it`(
    _ permille: Int, _ number: Int64, _ lower: Int64, _ upper: Int64
  ) throws {
    let tolerance = try #require(Tolerance(permille: permille))
    let about = try #require(Figure(.about, number))
    #expect(about.bounds(tolerance: tolerance) == FigureBounds(lower: lower, upper: upper))
  }

  @Test func `one whole number is exact and has no decimals`() {
    #expect(Figure(whole: 7) == Figure(.exact, 7))
  }

  @Test func `a tolerance is between nothing and all`() {
    #expect(Tolerance(permille: -1) == nil)
    #expect(Tolerance(permille: 1001) == nil)
    #expect(Tolerance(permille: 100) == .tenPercent)
  }

  @Test(arguments: [
    ("53.7", "53.7", 537, 1), ("53,7", "53.7", 537, 1), ("53.70", "53.7", 537, 1),
    ("0.05", "0.05", 5, 2), ("0.125", "0.125", 125, 3), ("1234.567", "1234.567", 1_234_567, 3),
    ("1,234.5", "1234.5", 12_345, 1), ("1.234,5", "1234.5", 12_345, 1),
    ("6 000,5", "6000.5", 60_005, 1), ("1.2340", "1.2340", 1234, 3), ("1.2万", "12000", 12_000, 0),
    ("1.23456万", "12345.6", 123_456, 1), (">53.7", ">53.7", 537, 1), ("5.0", "5", 5, 0),
    ("~0.5", "~0.5", 5, 1),
  ])
  func `a measure keeps its decimals`(
    _ text: String, _ written: String, _ value: Int64, _ decimals: UInt8
  ) throws {
    let figure = try Figure(parsing: text, as: .measure)
    #expect(figure.description == written)
    #expect(figure.low == value)
    #expect(figure.decimals == decimals)
  }

  @Test func `the ends of a range share their decimals`() throws {
    let range = try Figure(parsing: "1.5-2", as: .measure)
    #expect(range == Figure(.range, 15, 20, decimals: 1))
    #expect(range.description == "1.5-2.0")
    #expect(try Figure(parsing: range.description, as: .measure) == range)
  }

  @Test func `a declared decimal mark decides between two readings`() throws {
    let point = FigureRules(allowsDecimals: true, decimalMark: .point)
    let comma = FigureRules(allowsDecimals: true, decimalMark: .comma)
    #expect(try Figure(parsing: "1.234", as: point).description == "1.2340")
    #expect(try Figure(parsing: "1,234", as: point).description == "1234")
    #expect(try Figure(parsing: "1.234", as: comma).description == "1234")
    #expect(try Figure(parsing: "1,234", as: comma).description == "1.2340")
    #expect(throws: ValueError.self) { try Figure(parsing: "53,7", as: point) }
    #expect(throws: ValueError.self) { try Figure(parsing: "53.7", as: comma) }
  }

  @Test func `what no text can say is no figure`() {
    #expect(Figure(.exact, -1) == nil)
    #expect(Figure(.lessThan, 0) == nil)
    #expect(Figure(.nearly, 0) == nil)
    #expect(Figure(.range, 2, 1) == nil)
    #expect(Figure(.exact, 1, 2) == nil)
    #expect(Figure(.exact, Figure.largest + 1) == nil)
    #expect(Figure(.exact, Figure.largest) != nil)
    #expect(Figure(.range, 1, 1) != nil)
    #expect(Figure(.notStated, 5) == .notStated)
  }

  @Test func `a figure takes 24 bytes at most`() {
    #expect(MemoryLayout<Figure>.stride <= 24)
  }

  @Test(
    arguments: [
      ("12 - 12", 12, 12), ("1 - 999999999999999", 1, 999_999_999_999_999),
      ("999999999999999-999999999999999", 999_999_999_999_999, 999_999_999_999_999),
    ] as [(String, Int64, Int64)])
  func `a range may be of one number, and end with the largest`(
    _ text: String, _ low: Int64, _ high: Int64
  ) throws {
    #expect(try Figure(parsing: text, as: .count) == Figure(.range, low, high))
  }

  @Test(arguments: ["1,23.45", "1,234.567,890", "1.234,567.890", "12,34.5"])
  func `marks that separate neither thousands nor decimals are refused`(_ text: String) {
    #expect(throws: ValueError.self) { try Figure(parsing: text, as: .measure) }
  }

  @Test func `decimals that say nothing are left out`() throws {
    #expect(Figure(.exact, 120, decimals: 1) == Figure(.exact, 12))
    #expect(Figure(.range, 100, 1250, decimals: 2) == Figure(.range, 10, 125, decimals: 1))
    #expect(Figure(.exact, 125, decimals: 1)?.decimals == 1)
  }
}
