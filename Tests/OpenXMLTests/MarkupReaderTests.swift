import Testing

@testable import OpenXML

@Suite struct MarkupReaderTests {
  /// Writes down what it is told.
  private final class Listener: MarkupHandler {
    var heard = ""

    func begin(_ element: ElementName, _ attributes: Attributes) {
      heard += "<\(element)"
      attributes.forEach { name, value in heard += " \(name)=\(value.text)" }
      heard += ">"
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
      heard += String(decoding: piece, as: UTF8.self)
    }

    func end(_ element: ElementName) { heard += "</\(element)>" }
  }

  private func read(
    _ markup: [UInt8], pieces size: Int = .max, limits: PackageLimits = PackageLimits()
  ) -> (heard: String, damage: Damage?) {
    let reader = MarkupReader(limits: limits)
    let listener = Listener()
    reader.start(listener)
    let size = min(size, max(1, markup.count))
    for start in stride(from: 0, to: markup.count, by: size) {
      let piece = markup[start..<min(markup.count, start + size)]
      guard piece.withUnsafeBufferPointer({ reader.read($0) }) else { break }
    }
    return (listener.heard, reader.finish(part: "part"))
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func `markup is read in pieces of any size`(size: Int) {
    let markup = "<x:c r=\"B5\" q:id=\"rId1\" id=\"7\">a&amp;<![CDATA[<]]>ü<v/></x:c>"
    let (heard, damage) = read(Array(markup.utf8), pieces: size)
    #expect(damage == nil)
    #expect(
      heard == "<cell reference=B5 relationship=rId1 id=7>a&<ü<value></value></cell>")
  }

  @Test func `what stands in for an extension is passed over`() {
    let (heard, damage) = read(
      Array("<t>a<mc:Fallback><v>b</v></mc:Fallback>c<mc:Choice/></t>".utf8))
    #expect(damage == nil)
    #expect(heard == "<text>ac<other></other></text>")
  }

  @Test(arguments: [
    ("<a><b></a>", Damage.Kind.markup, 1, 9), ("<a>\n<b/>", .markup, 2, 5), ("", .markup, 1, 1),
    ("<a b=1/>", .markup, 1, 6), ("<a>&x;</a>", .markup, 1, 4),
    ("<a b=\"1\" b=\"2\"/>", .markup, 1, 10),
    ("<!DOCTYPE a><a/>", .documentType, 1, 12),
    ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", .documentType, 1, 13),
  ])
  func `wrong markup is told with its place`(
    markup: String, kind: Damage.Kind, line: Int, column: Int
  ) {
    let damage = read(Array(markup.utf8)).damage
    #expect(damage?.kind == kind)
    #expect(damage?.position == Damage.Position(line: line, column: column))
  }

  @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    for size in [1, 1_000] {
      let markup = Array("<a>".utf8) + bytes + Array("</a>".utf8)
      let damage = read(markup, pieces: size).damage
      #expect(damage != nil)
      if size == 1_000 { #expect(damage?.kind == .encoding) }
    }
  }

  @Test func `elements are nested as deep as the limit, and no deeper`() {
    var limits = PackageLimits()
    limits.nesting = 3
    #expect(read(Array("<a><a><a/></a></a>".utf8), limits: limits).damage == nil)
    let damage = read(Array("<a><a><a><a/></a></a></a>".utf8), limits: limits).damage
    #expect(damage?.reason == "elements are nested more than 3 deep")
  }

  @Test func `a tag that does not end is refused before it fills the memory`() {
    var limits = PackageLimits()
    limits.tagBytes = 1 << 10
    let markup = Array("<a b=\"".utf8) + Array(repeating: UInt8(ascii: "x"), count: 1 << 16)
    let damage = read(markup, pieces: 512, limits: limits).damage
    #expect(damage?.reason == "a tag is longer than 1 KiB")
  }
}
