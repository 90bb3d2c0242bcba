import Testing

@testable import OpenXML

/// The reader and expat, which has borne the world's files for decades, agree on random markup:
/// on what is well formed, and on what is in it.
@Suite struct MarkupAgainstExpatTests {
  @Test func `the reader hears what expat hears, and refuses what it refuses`() {
    var dice = Dice(seed: 1)
    var accepted = 0
    for number in 1...6_000 {
      var markup = RandomMarkup.document(&dice)
      for _ in 0..<dice.roll(4) { RandomMarkup.spoil(&markup, &dice) }
      let expected = ExpatListener.hear(markup)
      if expected != nil { accepted += 1 }
      for size in [1 + dice.roll(9), .max] {
        let (heard, mistake, _) = Listener.hear(markup, pieces: size)
        let found = mistake == nil ? heard : nil
        #expect(
          found == expected, "document \(number): \(String(decoding: markup, as: UTF8.self))")
      }
    }
    // Both kinds are tried.
    #expect((1_500...4_500).contains(accepted))
  }
}

/// The linear congruential generator of Knuth's MMIX.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to, but not including, the given one.
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % sides
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[roll(list.count)] }
}

enum RandomMarkup {
  static func document(_ dice: inout Dice) -> [UInt8] {
    let start = dice.pick([
      "", "", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n", "\u{FEFF}", " \n",
      "<!-- x -->", "<?p a?>",
    ])
    let end = dice.pick(["", "", "\n", "<!--y-->\r", "<?q?>"])
    return Array((start + element(&dice, depth: 0) + end).utf8)
  }

  /// Changes, inserts or takes out a byte or a sign of markup.
  static func spoil(_ markup: inout [UInt8], _ dice: inout Dice) {
    // What an XML declaration says has rules of its own.
    let first = markup.starts(with: "<?xml".utf8) ? 56 : 0
    let place = min(markup.count - 1, first + dice.roll(max(1, markup.count - first)))
    switch dice.roll(4) {
    case 0: markup.remove(at: place)
    case 1: markup[place] = dice.pick([0x3C, 0x3E, 0x26, 0x22, 0x2F, 0x20, 0x00, 0x80, 0xFF, 0xED])
    case 2: markup.insert(contentsOf: dice.pick(signs).utf8, at: place)
    default: markup.swapAt(place, first + dice.roll(markup.count - first))
    }
  }

  /// Expat's names are of the fourth edition of XML 1.0, ours of the fifth; these are in both.
  private static let signs = [
    "<", ">", "&", ";", "\"", "'", "=", "/", "!", "?", "--", "-", "[", "]]>", "]", "<![CDATA[", "x",
    ":", " ", "\r", "\n", "\t", "é", "国", "&#13;", "&#x41;", "&lt;", "&#1;", "<!--",
    "-->", "<?", "?>", "<a>", "</a>", "<a/>", "\u{FFFF}",
  ]

  private static func element(_ dice: inout Dice, depth: Int) -> String {
    let name = dice.pick(["a", "c", "x:row", "sheetData", "v", "国:é", "mc:Fallback", "_", "a-b.c1"])
    var text = "<\(name)"
    for attribute in ["r", "x:id", "s", "é", "t"] where dice.roll(4) == 0 {
      let quote = dice.pick(["\"", "'"])
      text += dice.pick([" ", "\n", " \t"]) + attribute + dice.pick(["=", " = "])
      text += quote + value(&dice) + quote
    }
    if dice.roll(4) == 0 { return text + dice.pick(["/>", " />"]) }
    text += ">"
    for _ in 0..<dice.roll(depth > 4 ? 1 : 4) {
      switch dice.roll(6) {
      case 0, 1: text += element(&dice, depth: depth + 1)
      case 2: text += dice.pick(["<!-- - -->", "<?p q?>", "<!---->"])
      case 3: text += "<![CDATA[" + dice.pick(["", "]", "<&>", "a\r\nb\rc", "国]"]) + "]]>"
      default: text += value(&dice)
      }
    }
    return text + "</\(name)" + dice.pick(["", "", " ", "\n"]) + ">"
  }

  private static func value(_ dice: inout Dice) -> String {
    (0..<dice.roll(5)).map { _ in
      dice.pick([
        "a", "B5", "12", " ", "\t", "\r\n", "\r", "\n", "é", "国", "\u{1F600}", "&amp;", "&#10;",
        "&#x4E2D;", "]", "]]", "&quot;", ">",
      ])
    }.joined()
  }
}
