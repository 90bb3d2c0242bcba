import Testing

@testable import JSON

@Suite struct JSONTests {
  func text(_ json: JSON) -> String { String(decoding: json.document, as: UTF8.self) }

  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"),
      (.integer(.min), "-9223372036854775808"), (.integer(.max), "9223372036854775807"),
      ("", "\"\""), ([], "[]"), (.object([]), "{}"),
    ] as [(JSON, String)])
  func `a value is a line`(json: JSON, expected: String) {
    #expect(text(json) == expected + "\n")
  }

  @Test(arguments: [
    ("say \"yes\"", #""say \"yes\"""#), (#"a\b"#, #""a\\b""#), ("a/b", #""a/b""#),
    ("one\ntwo", #""one\ntwo""#), ("one\r\ntwo", #""one\r\ntwo""#), ("a\tb", #""a\tb""#),
    ("\u{0}\u{8}\u{C}\u{1F}", #""\u0000\u0008\u000c\u001f""#), (" \u{7F}", "\" \u{7F}\""),
    ("德阳 Köln 🏙️", #""德阳 Köln 🏙️""#), ("e\u{301}", "\"e\u{301}\""),
  ])
  func `a string is escaped where JSON asks for it`(value: String, expected: String) {
    #expect(text(.string(value)) == expected + "\n")
    #expect(text(.object([JSON.Member(value, 1)])) == "{\n  \(expected): 1\n}\n")
  }

  @Test func `a level is two spaces and members keep their order`() {
    let json: JSON = [
      "z": [1, [], ["b": .null, "a": [2]]],
      "a": [:],
    ]
    #expect(
      text(json) == """
        {
          "z": [
            1,
            [],
            {
              "b": null,
              "a": [
                2
              ]
            }
          ],
          "a": {}
        }

        """)
  }

  @Test func `a member without a value can be left out`() {
    let title: String? = nil
    let json = JSON.object(omittingNil: ["id": "a", "title": title.map(JSON.string), "n": 1])
    #expect(json == ["id": "a", "n": 1])
  }
}
