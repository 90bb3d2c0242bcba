import Testing

@testable import Publishing

@Suite struct CSVTextTests {
  func file(guardsFormulas: Bool = true, _ write: (inout CSVText) -> Void) -> String {
    var text = CSVText(guardsFormulas: guardsFormulas)
    write(&text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("two words", "two words"), (" padded ", " padded "), ("a;b", "a;b"),
    ("it's", "it's"), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
    ("\"", "\"\"\"\""), ("one\ntwo", "\"one\ntwo\""), ("one\rtwo", "\"one\rtwo\""),
    ("one\r\ntwo", "\"one\r\ntwo\""), ("德阳", "德阳"), ("\u{2028}", "\u{2028}"),
  ])
  func `a field is quoted only where it must be`(field: String, expected: String) {
    let written = file { text in
      text.word(field)
      text.text(field)
      text.endRecord()
    }
    #expect(written == "\(expected),\(expected)\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86 838", "'+86 838"), ("-", "'-"), ("@home", "'@home"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""), ("=a,b", "\"'=a,b\""),
    ("'=1", "'=1"), ("1=1", "1=1"), (" =1", " =1"), ("", ""), ("\nx", "\"\nx\""),
  ])
  func `a text that looks like a formula gets an apostrophe`(field: String, expected: String) {
    let written = file { text in
      text.word("a")
      text.text(field)
      text.endRecord()
    }
    #expect(written == "a,\(expected)\n")
  }

  @Test(arguments: [
    ("'=1+1", "=1+1"), ("'-", "-"), ("'\r\nx", "\r\nx"), ("'", "'"), ("'a", "'a"), ("''=1", "''=1"),
    ("=1", "=1"), ("", ""),
  ])
  func `the apostrophe goes again`(field: String, expected: String) {
    #expect(field.withoutGuard == expected)
  }

  @Test func `the apostrophe can be left out`() {
    let written = file(guardsFormulas: false) { text in
      text.text("=1+1")
      text.text("-")
      text.endRecord()
    }
    #expect(written == "=1+1,-\n")
  }

  @Test(
    arguments: [
      (0, 0, "0"), (7, 0, "7"), (-7, 0, "-7"), (1_234_567, 0, "1234567"), (553, 1, "55.3"),
      (550, 1, "55.0"), (5, 1, "0.5"), (-5, 1, "-0.5"), (0, 1, "0.0"), (10, 1, "1.0"),
      (5, 2, "0.05"), (100, 2, "1.00"), (99, 2, "0.99"), (.max, 0, "9223372036854775807"),
      (.min, 0, "-9223372036854775808"), (.min, 3, "-9223372036854775.808"),
    ] as [(Int64, Int, String)])
  func `a number has exactly its decimals`(value: Int64, decimals: Int, expected: String) {
    let written = file { text in
      text.number(value, decimals: decimals)
      text.endRecord()
    }
    #expect(written == expected + "\n")
  }

  @Test func `a record is never a blank line`() {
    let written = file { text in
      text.word("a")
      text.endRecord()
      text.empty()
      text.endRecord()
      text.empty()
      text.empty()
      text.endRecord()
      text.text("")
      text.endRecord()
    }
    #expect(written == "a\n\"\"\n,\n\"\"\n")
  }
}
