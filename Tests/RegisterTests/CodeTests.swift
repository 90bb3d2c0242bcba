import Register
import Testing

struct CodeTests {
  @Test(arguments: [
    ("mayor", LeaderLevel.mayor), ("MAYOR", .mayor), ("Deputy Mayor", .deputyMayor),
    ("Vice mayor", .deputyMayor), ("oberbürgermeister", .mayor), ("市长", .mayor), ("major", nil),
    ("", nil),
  ])
  func `a code is read by its identifier and its spellings, whatever the letter case`(
    spelling: String, level: LeaderLevel?
  ) {
    #expect(LeaderLevel(spelling: spelling) == level)
  }
}
