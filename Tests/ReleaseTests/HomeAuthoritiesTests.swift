import Foundation
import Register
import Tables
import Testing

@testable import Release

/// Whose cooperation is counted where the settings do not say.
@Suite struct HomeAuthoritiesTests {
  private static let tables = [
    "places.csv": "id,country\nulm,DE\nbonn,DE\nlahti,FI\nkonin,PL\nturin,IT\nxian,CN\n",
    "partnerships.csv": "id,home,partner,kind,established\np,ulm,lahti,friendship,2001\n",
    "exchanges.csv": """
    id,date,direction,home,partners
    a,2016-05-04,out,bonn,konin
    b,2017-05-04,in,ulm,turin

    """,
  ]

  private func release(_ settings: String) throws -> Tables.Release {
    let inputs = try TemporaryFolder()
    for (name, text) in Self.tables.merging(["yearbook.toml": settings], uniquingKeysWith: { $1 }) {
      try text.write(toFile: inputs.path + "/" + name, atomically: false, encoding: .utf8)
    }
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: inputs.path, reports: "", year: 2017)
    return try #require(Assembly(survey, request: request)).release
  }

  @Test func `they are the homes of partnerships and of delegations`() throws {
    let release = try release("")
    #expect(release.area.en == "ulm, bonn")
    let rule = try #require(release.rules.first { $0.id == "homes" })
    #expect(rule.text.en == "What is counted is the cooperation of ulm, bonn.")
    #expect(rule.text.de == "Gezählt wird die Zusammenarbeit von ulm, bonn.")
  }

  @Test func `they are counted where they are many, and named by the settings else`() throws {
    let named = try release("home = [\"bonn\"]\n")
    #expect(named.area.en == "bonn")
    let all = try release("home = [\"bonn\", \"ulm\", \"lahti\", \"konin\"]\n")
    #expect(all.area.zh == "4个城市")
  }

  @Test func `naming them changes no table`() throws {
    let stated = try release("home = [\"ulm\", \"bonn\"]\n")
    #expect(stated.tables.count > 5)
    #expect(try release("").tables == stated.tables)
  }
}
