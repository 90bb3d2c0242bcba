import Register
import Testing

@testable import Validation

struct ClaimScopeIsKnownTests {
  private func records() throws -> WrittenRecords {
    var records = WrittenRecords(["deyang": "CN", "konin": "PL"])
    try records.addPartnership("deyang-konin", home: "deyang", "konin")
    try records.addEdition("symposium", 5, id: "symposium-5")
    records.addProgramme("iuc")
    try records.addExchange("deyang-2015-03")
    return records
  }

  @Test(arguments: [
    ("partner-places", "home=deyang;kind=friendship;continent=north-america"),
    ("partner-places", "country=DE;year=2016"), ("partner-places", ""),
    ("first-established", "home=deyang;kind=sister city"),
    ("editions-held", "series=symposium"), ("attendance", "edition=symposium-5"),
    ("attendance", "edition=symposium-5;basis=invited"),
    ("anniversary", "partnership=deyang-konin"),
    ("participations", "programme=iuc;cohort=2018"), ("awards-recipients", "edition=symposium-5"),
    ("headcount", "exchange=deyang-2015-03"), ("agreements", "exchange=deyang-2015-03"),
    ("agreements", "year=2016;x=y"), ("visits", "x=y"),
    ("anniversary", "partnership=deyang-konin;tolerance=5"),
    ("partner-places", "scheme=m49;continent=americas"),
    ("partner-places", "continent=americas;scheme=m49"),
    ("partner-places", "scheme=m49-sub;continent=eastern-asia;tolerance=2.5"),
    ("diplomatic-anniversary", "country=DE"), ("diplomatic-anniversary", "place=konin"),
    ("x", "y=z"),
  ])
  func `a scope of known names is accepted`(indicator: String, scope: String) throws {
    var records = try records()
    try records.addClaim(indicator, scope)
    #expect(records.lines(ClaimScopeIsKnown()) == [])
  }

  @Test(arguments: [
    ("partner-places", "home=deyan", "unknown home 'deyan' in 'scope' (did you mean 'deyang'?)"),
    (
      "partner-places", "continent=north america",
      "unknown continent 'north america' in 'scope' (did you mean 'north-america'?)"
    ),
    ("partner-places", "kind=x", "unknown kind 'x' in 'scope'"),
    (
      "partner-places", "country=XX",
      "unknown country 'XX' in 'scope' (write the code of ISO 3166-1)"
    ),
    ("partner-places", "year=16", "unknown year '16' in 'scope' (write a year of four digits)"),
    ("partner-places", "year=0000", "unknown year '0000' in 'scope' (write a year of four digits)"),
    ("partner-places", "home=deyang;home=konin", "'home' stands twice in 'scope'"),
    (
      "partner-places", "homes=deyang",
      "'partner-places' cannot be restricted by 'homes' (did you mean 'home'?)"
    ),
    (
      "anniversary", "partnership=deyang-konin;home=deyang",
      "'anniversary' cannot be restricted by 'home' (one of: partnership)"
    ),
    (
      "partner-places", "scheme=m49;continent=north-america",
      "unknown continent 'north-america' in 'scope'"
    ),
    ("partner-places", "scheme=m94", "unknown scheme 'm94' in 'scope' (did you mean 'm49'?)"),
    (
      "partner-places", "scheme=x", "unknown scheme 'x' in 'scope' (one of: six, m49, m49-sub)"
    ),
    ("partner-places", "scheme=six;scheme=m49", "'scheme' stands twice in 'scope'"),
    (
      "partner-places", "tolerance=101",
      "cannot read '101' as 'tolerance' in 'scope' (write a number of per cent from 0 to 100)"
    ),
    (
      "partner-places", "tolerance=2.55",
      "cannot read '2.55' as 'tolerance' in 'scope' (write a number of per cent from 0 to 100)"
    ),
    (
      "partner-places", "tolerence=5",
      "'partner-places' cannot be restricted by 'tolerence' (did you mean 'tolerance'?)"
    ),
    ("editions-held", "", "'scope' names no series (write 'series=' and its identifier)"),
    (
      "editions-held", "series=symposiums",
      "unknown series 'symposiums' in 'scope' (did you mean 'symposium'?)"
    ),
    (
      "attendance", "edition=symposium-6",
      "unknown edition 'symposium-6' in 'scope' (did you mean 'symposium-5'?)"
    ),
    (
      "attendance", "edition=symposium-5;basis=invite",
      "unknown basis 'invite' in 'scope' (did you mean 'invited'?)"
    ),
    ("participations", "programme=x", "unknown programme 'x' in 'scope'"),
    (
      "headcount", "exchange=deyang-2015-04",
      "unknown exchange 'deyang-2015-04' in 'scope' (did you mean 'deyang-2015-03'?)"
    ),
  ])
  func `what a scope cannot name is an error`(
    indicator: String, scope: String, complaint: String
  ) throws {
    var records = try records()
    try records.addClaim(indicator, scope)
    #expect(records.lines(ClaimScopeIsKnown()) == ["t.csv:5: error: claim 'c': " + complaint])
  }

  @Test func `a delegation is not looked for where the exchanges are not listed`() throws {
    var records = WrittenRecords()
    records.exchanges = nil
    try records.addClaim("headcount", "exchange=x")
    #expect(records.lines(ClaimScopeIsKnown()) == [])
  }

  @Test func `a continent is known in the sources' scheme where the run has another`() throws {
    var records = WrittenRecords()
    records.register.choices.continents = .m49
    try records.addClaim("partner-places", "continent=north-america")
    try records.addClaim("partner-places", "continent=americas")
    #expect(records.lines(ClaimScopeIsKnown()) == [])
  }
}
