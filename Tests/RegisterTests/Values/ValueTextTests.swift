import Testing

@testable import Register

struct ValueTextTests {
  @Test(arguments: [("A", "a"), ("Z", "z"), ("@", "@"), ("[", "["), ("a", "a"), ("7", "7")])
  func `capital letters become small, all else stays`(before: String, after: String) {
    #expect(before.utf8.map(lowercased) == Array(after.utf8))
  }
}
