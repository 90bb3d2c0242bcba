import Register
import Testing

/// A fixed sequence of numbers, so that a failure comes again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite struct RecordedDatePropertyTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a date reads back to itself`(_ seed: UInt64) throws {
    var numbers = SeededGenerator(state: seed)
    var intervals = 0
    for _ in 0..<1_500 {
      let text = Self.date(&numbers)
      // An interval drawn at random may be upside down.
      guard let date = try? RecordedDate(parsing: text) else {
        #expect(text.contains("/"), "\(text)")
        continue
      }
      intervals += date.isInterval ? 1 : 0
      #expect(date.description == text)
      #expect(try RecordedDate(parsing: date.description) == date)
      #expect(date.start.earliest <= date.start.latest)
      #expect(date.end.earliest <= date.end.latest)
      #expect(date.start.earliest <= date.end.earliest)
      #expect(date.start.latest <= date.end.latest)
    }
    #expect(intervals > 200)
  }

  @Test func `no bytes at all make a date fail otherwise than with an error`() {
    var numbers = SeededGenerator(state: 9)
    let pieces: [[UInt8]] = [
      Array("2015".utf8), Array("-".utf8), Array("10".utf8), Array("/".utf8), Array("X".utf8),
      Array("..".utf8), Array("年".utf8), Array("月".utf8), Array("０".utf8), [0xEF], [0xE3, 0x80],
      [0], [0xFF], Array("~".utf8), Array(" ".utf8), Array("9999999999999999999".utf8), [0xC2],
    ]
    var refused = 0
    for _ in 0..<1_500 {
      let bytes = (0..<Int.random(in: 0...8, using: &numbers)).flatMap { _ in
        pieces.randomElement(using: &numbers) ?? []
      }
      do throws(ValueError) {
        _ = try RecordedDate(parsing: bytes.span)
      } catch {
        refused += 1
        #expect(!error.complaint.isEmpty)
      }
    }
    #expect(refused > 700)
  }

  private static func date(_ numbers: inout SeededGenerator) -> String {
    let first = point(&numbers)
    return switch Int.random(in: 0..<8, using: &numbers) {
    case 0: first + "/.."
    case 1: first + "/"
    case 2: "../" + first
    case 3: "/" + first
    case 4, 5: first + "/" + point(&numbers)
    default: first
    }
  }

  private static func point(_ numbers: inout SeededGenerator) -> String {
    let year = digits(Int.random(in: 1...9999, using: &numbers), 4)
    let month = digits(Int.random(in: 1...12, using: &numbers), 2)
    let day = digits(Int.random(in: 1...28, using: &numbers), 2)
    let forms = [
      year, "\(year)-\(month)", "\(year)-\(month)-\(day)", "\(year)-\(month)-XX",
      "\(year)-XX-XX", "\(year)-XX", "\(year)-\(Int.random(in: 21...24, using: &numbers))",
      "\(year)-\(month)-\(Int.random(in: 0...2, using: &numbers))X",
      year.hasPrefix("000") ? year : "\(year.dropLast())X",
      year.hasPrefix("00") ? year : "\(year.dropLast(2))XX",
    ]
    let signs = ["", "", "", "~", "?", "%"]
    return (forms.randomElement(using: &numbers) ?? year)
      + (signs.randomElement(using: &numbers) ?? "")
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: width - text.count) + text
  }
}
