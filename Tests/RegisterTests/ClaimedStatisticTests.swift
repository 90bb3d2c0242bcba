import Testing

@testable import Register

struct ClaimedStatisticTests {
  private func claim(_ indicator: String, _ scope: [String: String]) throws -> Claim {
    Claim(
      id: "c", sources: [], quotation: "", indicator: indicator,
      scope: scope.map { ScopeTerm(key: $0, value: $1) },
      asOf: Stated(try RecordedDate(parsing: "2017"), wording: "2017"),
      figure: Stated(try Figure(parsing: "1", as: .count), wording: "1"), note: "",
      origin: Origin(file: 0, line: 2))
  }

  @Test(
    arguments: [
      ("partner-places", [:], .special(.partnerPlaces)),
      ("editions-held", [:], .special(.editionsHeld)),
      ("agreements", ["exchange": "a"], .special(.agreements)),
      ("agreements", ["year": "2016"], .tabulated(.agreements, measure: "count")),
      ("participations", ["programme": "iuc"], .special(.participations)),
      ("participations", [:], .tabulated(.participations, measure: "count")),
      ("participations.count", ["programme": "iuc"], .tabulated(.participations, measure: "count")),
      ("delegations", [:], .tabulated(.delegations, measure: "count")),
      ("delegations.person-trips", [:], .tabulated(.delegations, measure: "person-trips")),
      ("delegations.", [:], .tabulated(.delegations, measure: "")), ("delegation", [:], nil),
      ("headcount.count", [:], nil), ("", [:], nil),
    ] as [(String, [String: String], ClaimedStatistic?)])
  func `an indicator is one made for claims or a measure of a population`(
    indicator: String, scope: [String: String], statistic: ClaimedStatistic?
  ) throws {
    #expect(ClaimedStatistic(of: try claim(indicator, scope)) == statistic)
  }

  @Test(
    arguments: [
      (["scheme": "m49", "home": "deyang"], .m49, nil, 0), (["tolerance": "5"], nil, 50, 0),
      (["tolerance": "2.5"], nil, 25, 0), (["tolerance": "0"], nil, 0, 0),
      (["tolerance": "100"], nil, 1000, 0), (["tolerance": "100.1"], nil, nil, 1),
      (["tolerance": "-1"], nil, nil, 1), (["tolerance": "5."], nil, nil, 1),
      (["tolerance": "1.2.3"], nil, nil, 1),
      (["tolerance": "0005"], nil, 50, 0), (["tolerance": "00005"], nil, nil, 1),
      (["tolerance": ""], nil, nil, 1), (["scheme": "m94"], nil, nil, 1), ([:], nil, nil, 0),
    ] as [([String: String], ContinentScheme?, Int?, Int)])
  func `a scope says how its source reckons`(
    scope: [String: String], scheme: ContinentScheme?, permille: Int?, complaints: Int
  ) throws {
    let terms = ClaimTerms(try claim("delegations", scope))
    #expect(terms.scheme == scheme)
    #expect(terms.tolerance == permille.flatMap(Tolerance.init(permille:)))
    #expect(terms.complaints.count == complaints)
    #expect(terms.restrictions.count == (scope["home"] == nil ? 0 : 1))
  }

  @Test func `every name of an indicator is listed once`() {
    let names = ClaimedStatistic.names
    #expect(Set(names).count == names.count)
    #expect(names.contains("delegations") && names.contains("partner-places"))
    #expect(names.contains("agreements"))
  }

  @Test(arguments: [
    ("m94", "did you mean 'm49'?"), ("wibble", "one of: six, m49, m49-sub"),
  ])
  func `an unknown scheme is answered with the nearest, else with all`(
    scheme: String, repair: String
  ) throws {
    let terms = ClaimTerms(try claim("delegations", ["scheme": scheme]))
    #expect(terms.complaints.map(\.repair) == [repair])
  }
}
