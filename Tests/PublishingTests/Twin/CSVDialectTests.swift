import Testing

@testable import Publishing

@Suite struct CSVDialectTests {
  private func file(_ dialect: CSVDialect) -> String {
    var text = CSVText(dialect: dialect)
    for heading in ["place", "share"] { text.word(heading) }
    text.endRecord()
    text.text("科宁; Konin, Polen")
    text.number(-1234, decimals: 1)
    text.endRecord()
    text.text("=1")
    text.empty()
    text.endRecord()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (CSVDialect.plain, "place,share\n\"科宁; Konin, Polen\",-123.4\n'=1,\n"),
    (.excel, "\u{FEFF}place,share\r\n\"科宁; Konin, Polen\",-123.4\r\n'=1,\r\n"),
    (.germanExcel, "\u{FEFF}place;share\r\n\"科宁; Konin, Polen\";-123,4\r\n'=1;\r\n"),
  ])
  func `a file is written for those who read it`(dialect: CSVDialect, expected: String) {
    #expect(file(dialect) == expected)
  }

  @Test func `a record of one empty field is no blank line in any dialect`() {
    for (dialect, expected) in [
      (CSVDialect.plain, "\"\"\n"), (.excel, "\u{FEFF}\"\"\r\n"),
      (.germanExcel, "\u{FEFF}\"\"\r\n"),
    ] {
      var text = CSVText(dialect: dialect)
      text.empty()
      text.endRecord()
      #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    }
  }
}
