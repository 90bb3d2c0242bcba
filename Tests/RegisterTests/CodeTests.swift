import Register
import Testing

struct CodeTests {
  @Test(arguments: [
    ("mayor", LeaderLevel.mayor), ("MAYOR", .mayor), ("Deputy Mayor", .deputyMayor),
    ("Vice mayor", .deputyMayor), ("oberbürgermeister", .mayor), ("市长", .mayor), ("major", nil),
    ("", nil), ("市長", .mayor), ("市張", nil),
  ])
  func
    `a code is read by its identifier and its spellings, whatever the letter case and characters`(
      spelling: String, level: LeaderLevel?
    )
  {
    #expect(LeaderLevel(spelling: spelling) == level)
  }
}
