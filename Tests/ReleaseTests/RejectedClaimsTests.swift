import Foundation
import Register
@testable import Release
import Tables
import Testing

/// Claims whose words are wrong: rejected, and yet in the ledger.
@Suite struct RejectedClaimsTests {
  @Test(
    arguments: [
      ("delegation", "home=deyang", "no such indicator is computed"),
      ("delegations.people", "", "no such indicator is computed"),
      ("delegations", "home=deyan", "the scope names what is not known"),
      ("delegations", "field=cultur", "the scope names what is not known"),
      ("partner-places", "home=deyan", "the scope names what is not known"),
    ])
  func `a claim of unknown words is rejected and cannot be checked`(
    indicator: String, scope: String, reason: String
  ) throws {
    let folder = try TemporaryFolder(copyOf: Repository.inputs)
    let path = folder.path + "/claims.csv"
    let old = try String(contentsOfFile: path, encoding: .utf8)
    try (old + "wrong,deyang-2017,as stated,\(indicator),\(scope),2016-12-31,5,\n")
      .write(toFile: path, atomically: false, encoding: .utf8)
    let survey = try Survey(of: folder.path, year: 2017, publishes: true)
    let line = old.split(separator: "\n").count + 1
    #expect(survey.findings.filter { $0.severity == .error }.map(\.origin.line) == [line])
    #expect(survey.rejections.map(\.origin.line) == [line])
    let file = try #require(survey.register.files.first { $0.path == "claims.csv" })
    #expect(file.read == line - 1)
    #expect(file.accepted == line - 2)
    #expect(file.rejected == 1)
    let request = ReleaseRequest(inputs: folder.path, reports: "", year: 2017)
    let release = try #require(Assembly(survey, request: request)).release
    let row = try #require(release.table("claims")?.rows.last)
    #expect(row.cells.first == .text(Wording(verbatim: "wrong")))
    guard case .text(let found)? = row.cells.last else {
      Issue.record("no reason")
      return
    }
    #expect(found.en == reason)
  }
}
