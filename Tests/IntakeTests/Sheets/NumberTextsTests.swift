import Register
import Testing

@testable import Intake

@Suite struct NumberTextsTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("0.0", "0"), ("12", "12"), ("012", "12"), ("1.50", "1.5"),
    ("0.1", "0.1"), ("0.10000000000000001", "0.1"), ("0.30000000000000004", "0.30000000000000004"),
    ("-2.5", "-2.5"), (".5", "0.5"), ("1E+21", "1000000000000000000000"), ("1e-7", "0.0000001"),
    ("1.5E-5", "0.000015"), ("123456789012345", "123456789012345"),
    ("1234567890123456789", "1234567890123456800"), ("999999999999999.9", "999999999999999.9"),
    ("100", "100"), ("5E-2", "0.05"), ("1.2345E2", "123.45"),
  ])
  func `a number is written without exponent, in as few digits as tell it`(
    stored: String, text: String
  ) throws {
    let sheet = SheetFixture(rows: "<row><c><v>\(stored)</v></c></row>")
    #expect(try sheet.read().rows == ["1: \(text)"])
  }

  @Test(
    arguments: [
      ("12", nil, "12"), ("12", .comma, "12"), ("1.5", nil, "1.5"), ("1.5", .comma, "1,5"),
      ("1.5", .point, "1.5"), ("1.234", nil, "1.2340"), ("1.234", .comma, "1,234"),
      ("1.234", .point, "1.234"), ("1.2345", nil, "1.2345"), ("-0.125", .comma, "-0,125"),
    ] as [(String, FigureRules.DecimalMark?, String)])
  func `the decimals of a cell cannot be taken for thousands`(
    number: String, mark: FigureRules.DecimalMark?, text: String
  ) throws {
    var written: [UInt8] = []
    written.append(number: Array(number.utf8).span, decimalMark: mark)
    #expect(String(decoding: written, as: UTF8.self) == text)
    let rules = FigureRules.measure.declaring(mark)
    let point = FigureRules(allowsDecimals: true, decimalMark: .point)
    let isNegative = number.hasPrefix("-")
    #expect(
      isNegative
        || (try? Figure(parsing: text, as: rules)) == (try? Figure(parsing: number, as: point)))
  }

  @Test func `what is written says the same number`() {
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: state)
      guard number.isFinite else { continue }
      var text: [UInt8] = []
      text.appendPlain(number)
      #expect(Double(String(decoding: text, as: UTF8.self)) == number)
    }
  }
}
