import Testing

@testable import OpenXML

@Suite struct MarkupReaderTests {
  private func read(
    _ markup: [UInt8], pieces size: Int = .max, limits: PackageLimits = PackageLimits()
  ) -> (heard: String, mistake: MarkupMistake?, position: Damage.Position) {
    let (heard, mistake, offset) = Listener.hear(markup, pieces: size, limits: limits)
    var position = MarkupPosition(after: offset)
    _ = markup.withUnsafeBufferPointer { position.pass($0) }
    position.end()
    return (heard, mistake, Damage.Position(line: position.line, column: position.column))
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func `markup is read in pieces of any size`(size: Int) {
    let markup = "<x:c r=\"B5\" q:id=\"rId1\" id='7'>a&amp;<![CDATA[<]]>ü]<v /></x:c >"
    let (heard, mistake, _) = read(Array(markup.utf8), pieces: size)
    #expect(mistake == nil)
    #expect(
      heard == "<cell reference=B5 relationship=rId1 id=7>a&<ü]<value></value></cell>")
  }

  @Test(arguments: [1, 5, 1_000])
  func `what stands around the outermost element is passed over`(size: Int) {
    let markup = """
      <?xml version='1.0' encoding="utf-8" standalone="yes" ?>
      <!-- a - b --><?mso-application progid="Excel.Sheet"?>
      <t><?x?>a<!----></t>

      """
    let (heard, mistake, _) = read(Array(markup.utf8), pieces: size)
    #expect(mistake == nil)
    #expect(heard == "<text>a</text>")
  }

  @Test(arguments: [1, 1_000])
  func `references and ends of lines become the characters that they stand for`(size: Int) {
    let markup = "<t id=\"&lt;&#252;&#x4e2d;\r\n\t&quot;\">&apos;&gt;\r\n|\r|&#13;|\u{1F600}</t>"
    let (heard, mistake, _) = read(Array(markup.utf8), pieces: size)
    #expect(mistake == nil)
    #expect(heard == "<text id=<ü中  \">'>\n|\n|\r|\u{1F600}</text>")
  }

  @Test func `what stands in for an extension is passed over`() {
    let (heard, mistake, _) = read(
      Array("<t>a<mc:Fallback><v>b</v></mc:Fallback>c<mc:Choice/></t>".utf8))
    #expect(mistake == nil)
    #expect(heard == "<text>ac<other></other></text>")
  }

  @Test(arguments: [
    ("<a><b></a>", MarkupMistake.endTag, 1, 9), ("<a>\n<b/>", .unfinished, 2, 5),
    ("", .unfinished, 1, 1), ("<a>ü中</b>", .endTag, 1, 8), ("</a>", .endTag, 1, 3),
    ("<a", .unfinished, 1, 3), ("<a></a", .unfinished, 1, 7), ("<>", .name, 1, 2),
    ("<1/>", .name, 1, 2), ("<a b=1/>", .attribute, 1, 6), ("<a b/>", .attribute, 1, 5),
    ("<a b='1'c='2'/>", .tag, 1, 9), ("<a/ >", .tag, 1, 3), ("<a b='<'/>", .value, 1, 7),
    ("<a b=\"1\" b=\"2\"/>", .doubledAttribute, 1, 10),
    ("<a>&x;</a>", .reference, 1, 4), ("<a>&#0;</a>", .reference, 1, 4),
    ("<a>&#xD800;</a>", .reference, 1, 4), ("<a>&#99999999999;</a>", .reference, 1, 4),
    ("<a>&#;</a>", .reference, 1, 4), ("<a>& </a>", .reference, 1, 4),
    ("<a>]]></a>", .sectionEnd, 1, 4), ("<a>\u{1}</a>", .character, 1, 4),
    ("<a>\u{FFFE}</a>", .character, 1, 4), ("<a/><b/>", .secondElement, 1, 6),
    ("<a/>b", .textOutside, 1, 5), ("b<a/>", .textOutside, 1, 1),
    ("<a><!-- -- --></a>", .comment, 1, 9), ("<a><!b></a>", .tag, 1, 4),
    ("<![CDATA[a]]><a/>", .tag, 1, 1), (" <?xml version='1.0'?><a/>", .instruction, 1, 2),
    ("<?XML version='1.0'?><a/>", .instruction, 1, 1), ("<?a=b?><a/>", .instruction, 1, 4),
    ("<?xml encoding='UTF-8'?><a/>", .declaration, 1, 6),
    ("<?xml version='2.0'?><a/>", .declaration, 1, 6),
    ("<?xml version='1.0' standalone='si'?><a/>", .declaration, 1, 33),
    ("<?xml version='1.0' encoding='GBK'?><a/>", .unknownEncoding, 1, 31),
    ("<?xml version='1.0' encoding='UTF-16'?><a/>", .unknownEncoding, 1, 31),
    ("<!DOCTYPE a><a/>", .documentType, 1, 1),
    ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", .documentType, 1, 1),
  ])
  func `wrong markup is told with its place`(
    markup: String, mistake: MarkupMistake, line: Int, column: Int
  ) {
    for size in [1, 4, 1_000] {
      let found = read(Array(markup.utf8), pieces: size)
      #expect(found.mistake == mistake)
      #expect(found.position == Damage.Position(line: line, column: column))
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    for size in [1, 1_000] {
      let markup = Array("<a>".utf8) + bytes + Array("</a>".utf8)
      #expect(read(markup, pieces: size).mistake == .bytes)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `a byte order mark says the encoding`(size: Int) {
    let markup = "<t id=\"中\">\u{1F600}ü</t>"
    let heard = "<text id=中>\u{1F600}ü</text>"
    let units = Array("\u{FEFF}\(markup)".utf16)
    for bytes in [
      Array("\u{FEFF}\(markup)".utf8), units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
    ] {
      let found = read(bytes, pieces: size)
      #expect(found.mistake == nil)
      #expect(found.heard == heard)
      #expect(read(bytes.dropLast(), pieces: size).mistake != nil)
    }
    let half: [UInt8] = [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x3D, 0xD8, 0x62, 0]
    #expect(read(half, pieces: size).mistake == .bytes)
  }

  @Test func `elements are nested as deep as the limit, and no deeper`() {
    var limits = PackageLimits()
    limits.nesting = 3
    #expect(read(Array("<a><a><a/></a></a>".utf8), limits: limits).mistake == nil)
    let found = read(Array("<a><a><a><a/></a></a></a>".utf8), limits: limits)
    #expect(found.mistake?.reason(within: limits) == "elements are nested more than 3 deep")
  }

  @Test func `a tag that does not end is refused before it fills the memory`() {
    var limits = PackageLimits()
    limits.tagBytes = 1 << 10
    let markup = Array("<a b=\"".utf8) + Array(repeating: UInt8(ascii: "x"), count: 1 << 16)
    let found = read(markup, pieces: 512, limits: limits)
    #expect(found.mistake?.reason(within: limits) == "a tag is longer than 1 KiB")
  }

  @Test func `of many attributes none stands twice`() {
    func markup(_ last: Int) -> [UInt8] {
      let attributes = (0..<100).map { " a\($0)=''" } + [" a\(last)=''"]
      return Array("<a\(attributes.joined())/>".utf8)
    }
    #expect(read(markup(100)).mistake == nil)
    for last in [0, 40, 99] { #expect(read(markup(last)).mistake == .doubledAttribute) }
  }
}
