import Foundation
import Testing

@testable import JSON

@Suite struct JSONReadingTests {
  private func read(_ text: String) throws(JSONProblem) -> JSON {
    try JSON(document: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("0", 0), ("-7", -7), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .numeral("9223372036854775808")), ("-0", .numeral("-0")),
      ("55.3", .number(553, decimals: 1)), ("-0.50", .number(-50, decimals: 2)),
      ("0.0", .number(0, decimals: 1)), ("-0.0", .numeral("-0.0")), ("1e400", .numeral("1e400")),
      ("1E+2", .numeral("1E+2")), ("1.5e3", .numeral("1.5e3")),
      ("0.1234567890123456789", .number(1_234_567_890_123_456_789, decimals: 19)),
      ("0.12345678901234567890", .numeral("0.12345678901234567890")),
    ] as [(String, JSON)])
  func `a number is read and written as it stands`(text: String, expected: JSON) throws {
    let json = try read(text)
    #expect(json == expected)
    #expect(String(decoding: json.document, as: UTF8.self) == text + "\n")
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u4E2D""#, "Aé中"),
    (#""\ud83c\udfd9""#, "🏙"), (#""\u0000""#, "\0"), (#""德阳 Köln 🏙""#, "德阳 Köln 🏙"), (#""""#, ""),
    (#""\uFEFF""#, "\u{FEFF}"), (#""e\u0301""#, "e\u{301}"),
  ])
  func `escapes stand for characters`(text: String, expected: String) throws {
    let string = try #require(try read(text).string)
    #expect(Array(string.utf8) == Array(expected.utf8))
  }

  @Test func `what is written is read again`() throws {
    let json: JSON = [
      "z": [1, [], ["b": .null, "a": [2, true, false]], .number(-53, decimals: 1)],
      "a": [:], "": "say \"yes\"\n\u{1F}\\/ 德阳", "n": .numeral("1e400"), "i": .integer(.min),
    ]
    #expect(try JSON(document: json.document) == json)
  }

  @Test func `members are found by their names`() throws {
    let json = try read(#"{"b": {"c": [1, "x"]}, "a": null}"#)
    #expect(json["b"]?["c"]?.array?.count == 2)
    #expect(json["b"]?["c"]?.array?[0].integer == 1)
    #expect(json["b"]?["c"]?.array?[1].string == "x")
    #expect(json["a"] == .null)
    #expect(json["c"] == nil)
    #expect(json["b"]?.string == nil)
  }

  private static let sample = #"""
    {"id": "k-1", "partners": ["a", "b\u00e9\ud83c\udfd9", ""], "n": -12.50, "e": 1.5e3,
     "name": {"en": "Konin", "zh": "科宁"}, "t": [true, false, null, 0, {}, []]}
    """#

  @Test func `a document that is cut off is never whole`() {
    let bytes = Array(Self.sample.utf8)
    for count in 0..<bytes.count {
      let problem = JSONScannerTests.problem(Array(bytes.prefix(count)))
      #expect(problem != nil, "\(count) bytes")
    }
    #expect(JSONScannerTests.problem(bytes) == nil)
  }

  @Test func `spoiled documents are read or refused as Foundation does`() {
    var random = SystemRandomNumberGenerator()
    let pieces = Array("{}[]\",:\\ue0-1.+ \n\ttfn/é\u{1}").map { Array(String($0).utf8) }
    for _ in 0..<4_000 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...2, using: &random))
        let piece = pieces.randomElement(using: &random) ?? []
        bytes.replaceSubrange(place..<end, with: Bool.random(using: &random) ? piece : [])
      }
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(JSONProblem) {
        _ = try JSON(document: bytes)
        #expect(Self.foundationReads(bytes), "\(text)")
      } catch {
        // Foundation keeps one of two members of the same name, and passes over a last comma.
        if error.id != "duplicate-key", error.kind != .trailingComma {
          #expect(!Self.foundationReads(bytes), "\(text): \(error.message)")
        }
      }
    }
  }

  private static func foundationReads(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }
}
