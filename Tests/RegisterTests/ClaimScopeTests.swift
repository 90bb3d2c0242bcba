import Testing

@testable import Register

struct ClaimScopeTests {
  @Test(arguments: [
    (ContinentScheme.six, "euorpe", "did you mean 'europe'?"),
    (.m49, "amercas", "did you mean 'americas'?"), (.six, "wibble", ""),
  ])
  func `an unknown continent is answered with the nearest of the run's scheme`(
    scheme: ContinentScheme, continent: String, repair: String
  ) throws {
    var register = Register()
    register.choices.continents = scheme
    let claim = Claim(
      id: "c", sources: [], quotation: "", indicator: "partner-places",
      scope: [ScopeTerm(key: "continent", value: continent)],
      asOf: Stated(try RecordedDate(parsing: "2017"), wording: "2017"),
      figure: Stated(try Figure(parsing: "1", as: .count), wording: "1"), note: "",
      origin: Origin(file: 0, line: 2))
    let scope = ClaimScope(
      claim, of: .partnerPlaces, names: RecordNames(register), in: register)
    #expect(
      scope.complaints
        == [ScopeComplaint("unknown continent '\(continent)' in 'scope'", repair: repair)])
  }

  @Test func `an identifier of several folders is to be written with one`() {
    let complaint = ScopeComplaint.several("edition", "x", ["a/x", "b/x"])
    #expect(complaint.message == "edition 'x' in 'scope' stands in several folders")
    #expect(complaint.repair == "write 'a/x' or 'b/x'")
  }
}
