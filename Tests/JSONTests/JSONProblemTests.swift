import Testing

@testable import JSON

@Suite struct JSONProblemTests {
  private func repair(_ text: String) -> String? {
    do throws(JSONProblem) {
      _ = try JSON(document: Array(text.utf8))
      return nil
    } catch {
      return error.repair
    }
  }

  @Test(arguments: [
    ("", "write [] for a table without records"), ("[1,]", "remove the comma"),
    ("[1,,2]", "remove the comma"), ("[1 // one\n]", "remove the comment"),
    ("[1 /* one */]", "remove the comment"), ("# one", "remove the comment"),
    ("['a']", "put texts in plain double quotes"), ("[“a”]", "put texts in plain double quotes"),
    ("{a: 1}", "put each key in double quotes"), ("[1，2]", "write ',' for '，'"),
    ("[1;2]", "write ',' for ';'"), ("{\"a\"：1}", "write ':' for '：'"),
    ("{\"a\" = 1}", "write ':' for '='"), ("[+1]", "remove the plus sign"),
    ("[True]", "write 'true'"), ("[None]", "write 'null'"), ("[NaN]", "write 'null'"),
    ("[-Infinity]", "write 'null'"), ("[.5]", "write a digit before the point"),
    ("[007]", "remove the zero, or put the number in quotes if the zero belongs to it"),
    ("[abc]", "put texts in double quotes"), ("[\"a\" \"b\"]", "put a comma between two values"),
    ("{\"a\" 1}", "put ':' between a key and its value"), ("[1]]", "remove it"),
    ("{} {}", "put several values into one array, or one a line in a file '.jsonl'"),
    ("[\u{A0}1]", "remove it"),
    ("[\"C:\\x\"]", "write '\\\\' for a backslash that is part of the text"),
    ("[\"a\nb\"]", "escape it, or look for quotes that are not closed"),
    ("[\"a", "close the quotes, or get the whole file again if it was cut off"),
    ("[1", "close the array, or get the whole file again if it was cut off"),
    ("{", "close the object, or get the whole file again if it was cut off"),
    ("[\"\\ud800\"]", "write the character itself"), ("[\"\\u12\"]", "write the character itself"),
    ("{\"a\": 1, \"a\": 2}", "rename or remove one of the two"), ("[1.]", ""), ("[0x1F]", ""),
  ])
  func `a problem comes with its likely repair`(text: String, expected: String) {
    #expect(repair(text) == expected)
  }

  @Test(arguments: [
    ("[\"a\nb\"]", "line break in a string, expected it as \\n"),
    ("[\"a\rb\"]", "line break in a string, expected it as \\r"),
    ("[\"a\u{1F}b\"]", "byte 0x1F in a string, expected it as \\u001f"),
    ("[\u{A0}1]", "character U+00A0, expected a value or ']'"),
    ("[1\u{200B}]", "character U+200B, expected ',' or ']'"),
    ("[\u{7F}1]", "byte 0x7F, expected a value or ']'"),
    ("[é]", "'é', expected a value or ']'"),
    ("[abcdefghijklmnopqrstuvwxyz]", "'abcdefghijklmnopqrst', expected a value or ']'"),
  ])
  func `a message says what stands there`(text: String, expected: String) {
    #expect(JSONScannerTests.problem(Array(text.utf8))?.hasSuffix(" " + expected) == true)
  }

  @Test(arguments: [([0xFF, 0xFE, 0x5B, 0], "UTF-16LE"), ([0xFE, 0xFF, 0, 0x5B], "UTF-16BE")])
  func `another encoding is refused by name`(bytes: [UInt8], encoding: String) {
    let expected = "1:1: encoding-error text in \(encoding), expected UTF-8"
    #expect(JSONScannerTests.problem(bytes) == expected)
  }
}
