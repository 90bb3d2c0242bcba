import Testing

@testable import JSON

@Suite struct JSONKeysTests {
  private func problem(_ text: String) -> String? { JSONScannerTests.problem(Array(text.utf8)) }

  @Test(arguments: [
    (#"{"a": 1, "a": 1}"#, "1:10: duplicate-key key 'a' stands already at line 1 column 2"),
    (#"{"a": 1, "\u0061": 1}"#, "1:10: duplicate-key key 'a' stands already at line 1 column 2"),
    (#"{"": 1, "": 1}"#, "1:9: duplicate-key key '' stands already at line 1 column 2"),
    (
      "{\"b\": {\"a\": 1},\r\n \"c\": [],\r\n \"b\": 1}",
      "3:2: duplicate-key key 'b' stands already at line 1 column 2"
    ),
    (
      #"[{"x": {"a": 1, "a": 2, "a": 3}}]"#,
      "1:17: duplicate-key key 'a' stands already at line 1 column 9"
    ),
    (
      #"{"a\"": 1, "a\u0022": 1}"#,
      "1:12: duplicate-key key 'a\"' stands already at line 1 column 2"
    ),
  ])
  func `a key stands once in its object`(text: String, expected: String) {
    #expect(problem(text) == expected)
  }

  @Test(arguments: [
    #"{"a": {"a": {"a": 1}}}"#, #"[{"a": 1}, {"a": 1}]"#, #"{"a": 1, "A": 1, "a ": 1}"#,
    "{\"\u{E9}\": 1, \"e\u{301}\": 1}",
  ])
  func `keys of other objects and other texts are other keys`(text: String) {
    #expect(problem(text) == nil)
  }

  @Test(arguments: [15, 16, 17, 18, 1000])
  func `one of many keys that stands twice is found`(count: Int) {
    let members = (0..<count).map { #""key \#($0)": \#($0)"# }
    let whole = "{" + members.joined(separator: ", ") + "}"
    #expect(problem(whole) == nil)
    let twice = "{" + (members + [#""key 3": 0"#]).joined(separator: ",\n") + "}"
    #expect(
      problem(twice)
        == "\(count + 1):1: duplicate-key key 'key 3' stands already at line 4 column 1")
  }

  @Test func `of several keys that stand twice the first is told`() {
    let keys = (0..<20).map { "\"k\($0)\": 0" } + ["\"k9\": 0", "\"k2\": 0", "\"k9\": 0"]
    #expect(
      problem("{" + keys.joined(separator: "\n,") + "}")
        == "21:2: duplicate-key key 'k9' stands already at line 10 column 2")
  }

  @Test func `texts of one hash are told apart`() {
    // FNV-1a of 64 bits gives them one number.
    let (first, second) = ("8yn0iYCKYHlIj4-BwPqk", "GReLUrM4wMqfg9yzV3KQ")
    #expect(Array(first.utf8).span.keyHash == Array(second.utf8).span.keyHash)
    #expect(problem(#"{"\#(first)": 1, "\#(second)": 1}"#) == nil)
    let many = (0..<20).map { ", \"k\($0)\": 0" }.joined()
    #expect(problem(#"{"\#(first)": 1, "\#(second)": 1\#(many)}"#) == nil)
    #expect(
      problem(#"{"\#(first)": 1, "\#(second)": 1\#(many), "\#(second)": 1}"#)?
        .contains("stands already at line 1 column 29") == true)
  }
}
