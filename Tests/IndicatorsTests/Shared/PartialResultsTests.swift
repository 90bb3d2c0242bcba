import Register
import Tables
import Testing

@testable import Indicators

struct PartialResultsTests {
  @Test(arguments: [(false, false, true), (true, false, false), (false, true, false)])
  func `there is something to count where there is an indicator or a claim`(
    hasIndicator: Bool, hasClaim: Bool, isEmpty: Bool
  ) throws {
    var sample = Sample()
    if hasClaim { try sample.addClaim("delegations", asOf: "2016", "1") }
    let scope = sample.frame(2016).scope
    let claimed = ClaimReader(in: scope).claimed
    #expect(claimed.count == (hasClaim ? 1 : 0))
    let results = PartialResults(
      hasIndicator ? [AgreementsPerYear()] : [], claims: claimed, in: scope)
    #expect(results.isEmpty == isEmpty)
  }

  @Test func `a column counts the population of its own table`() {
    let scope = Sample().frame(2016).scope
    let results = PartialResults([AgreementsPerYear(), PartnerActivity()], in: scope)
    let population = results.population
    #expect(population("agreements-per-year", "agreements") == .agreements)
    #expect(population("partner-activity", "active") == .partnerships)
    #expect(population("partner-activity", "places-visited") == .delegations)
    #expect(population("awards-per-year", "awards") == nil)
  }

  @Test func `a table is told whose filter names a field that no delegation bears`() throws {
    var sample = Sample()
    try sample.addExchange("2016", fields: "culture")
    try sample.addExchange("2016", fields: "health", status: .planned)
    for field in ["falconry", "alchemy"] { _ = sample.vocabulary.number(of: field) }
    let requests = [
      TabulationRequest("delegations", by: "kind", where: [("field", ["culture", "health"])]),
      TabulationRequest("delegations", by: "year", where: [("field", ["culture", "falconry"])]),
      TabulationRequest("delegations", by: "direction"),
    ]
    let scope = sample.scope(requests[0], upTo: 2016)
    let tabulations = try requests.map { try sample.tabulation($0, 2016) }
    var results = PartialResults(tabulations + [AgreementsPerYear()], in: scope)
    for facts in sample.allFacts(in: scope) { results.add(facts) }
    #expect(results.unknownFields.map(\.table) == [tabulations[1].declaration.id])
    #expect(results.unknownFields.map(\.fields) == [["falconry"]])
  }
}
