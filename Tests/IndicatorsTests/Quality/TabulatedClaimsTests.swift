import Register
import Tables
import Testing

@testable import Indicators

/// Claims of a measure of a population, held against the records.
@Suite struct TabulatedClaimsTests {
  @Test func `every population that is tabulated can be claimed`() {
    #expect(ClaimPopulation.allCases.map(\.id) == TabulatedPopulation.allCases.map(\.id))
  }

  /// Five trips; those of 2016 are complete.
  private func trips() throws -> Sample {
    var sample = Sample(["konin": "PL", "siegen": "DE", "muncie": "US", "atlantis": ""])
    try sample.addExchange(
      "2015-03-15/2015-03-20", .incoming, with: "muncie", kind: .education, fields: "culture",
      headcount: "12")
    try sample.addExchange("2016-05", .outgoing, with: "konin siegen", headcount: ">5")
    try sample.addExchange("2016-06-14", nil, with: "atlantis", headcount: "~20")
    try sample.addExchange("2016-24", .incoming, with: "konin", headcount: "3")
    try sample.addExchange("2017-10-10/2017-10-14", .outgoing, with: "siegen")
    try sample.addExchange("2017-11", .outgoing, with: "siegen", status: .planned)
    try sample.declareComplete("delegations", "2016", "2016")
    return sample
  }

  @Test(arguments: [
    ("", "2017-12-31", "5", "5-5 agrees"),
    ("", "2017-12-31", "6", "5-5 cannot-be-checked notComplete"),
    ("", "2017-12-31", "4", "5-5 conflicts"),
    ("", "2016-05-31", "2", "2-2 agrees"), ("", "2016-05-30", "1", "1-2 agrees-within-bounds"),
    ("", "2016-12-31", "4", "3-4 agrees-within-bounds"),
    ("", "2015-02", "1", "cannot-be-checked noRecord"),
    ("", "2018-01-01", "5", "cannot-be-checked afterReferenceDay"),
    ("", "2017/2018", "5", "cannot-be-checked afterReferenceDay"),
    ("year=2015", "2018", "1", "cannot-be-checked afterReferenceDay"),
    ("year=2015", "2017/2018", "1", "1-1 agrees"),
    ("year=2016", "2017", "3", "2-3 agrees-within-bounds"),
    ("year=2016", "2017", "4", "2-3 conflicts"), ("year=2016", "2017", "1", "2-3 conflicts"),
    ("year=2016", "2016-05-31", "2", "1-1 conflicts"),
    ("year=2015..2016", "2017", "4", "3-4 agrees-within-bounds"),
    ("year=2018", "2017", "1", "cannot-be-checked noRecord"),
    ("direction=out;year=2016", "2017", "1", "1-2 agrees-within-bounds"),
    ("country=DE", "2017", "2", "2-3 agrees-within-bounds"),
    ("country=US,PL;year=2015", "2017", "1", "1-1 agrees"),
    ("country=FR;year=2015", "2017", "1", "cannot-be-checked noRecord"),
    ("continent=europe;year=2017", "2017", "1", "1-2 agrees-within-bounds"),
    ("scheme=m49;continent=americas;year=2015", "2017", "1", "1-1 agrees"),
    ("scheme=m49-sub;continent=northern-america;year=2015", "2017", "1", "1-1 agrees"),
    ("kind=education", "2015", "1", "1-1 agrees"), ("field=culture", "2015", "1", "1-1 agrees"),
    ("home=home", "2015", "1", "1-1 agrees"),
    ("home=home;year=2016", "2017", "4", "2-3 conflicts"),
    ("partner=siegen", "2016", "1", "1-1 agrees"),
  ])
  func `delegations are counted up to the claim's day`(
    scope: String, asOf: String, claimed: String, verdict: String
  ) throws {
    #expect(try trips().verdict(on: "delegations", scope, asOf: asOf, claimed) == verdict)
  }

  @Test(arguments: [
    ("delegations.person-trips", "year=2015", "12", "12-12 agrees"),
    ("delegations.person-trips", "year=2015", ">11", "12-12 agrees-within-bounds"),
    ("delegations.person-trips", "year=2016", "40", "24- agrees-within-bounds"),
    ("delegations.person-trips", "year=2016;tolerance=0", "26", "26- agrees-within-bounds"),
    ("delegations.person-trips", "year=2016;tolerance=0", "25", "26- conflicts"),
    ("delegations.person-trips", "year=2016", "25", "24- agrees-within-bounds"),
    ("delegations.person-days", "year=2015", "72", "72-72 agrees"),
    ("visits", "year=2015..2016", "4", "4-5 agrees-within-bounds"),
    ("visits", "partner=siegen", "2", "2-2 agrees"),
    ("delegations.person-trips", "partner=siegen;year=2017", "5", "cannot-be-checked notStated"),
  ])
  func `people and visits are claimed by measure and population`(
    indicator: String, scope: String, claimed: String, verdict: String
  ) throws {
    #expect(try trips().verdict(on: indicator, scope, claimed) == verdict)
  }

  @Test(arguments: [
    ("partnerships", "", "2016-12-31", "3", "2-3 agrees-within-bounds"),
    ("partnerships", "", "1996-12-31", "2", "2-3 agrees-within-bounds"),
    ("partnerships", "", "1996-08-04", "3", "1-3 agrees-within-bounds"),
    ("partnerships", "", "2000-01-01", "3", "3-3 agrees"),
    ("partnerships", "kind=friendship", "2016-12-31", "2", "2-2 agrees"),
    ("partnerships", "kind=friendship", "2016-12-31", "3", "2-2 conflicts"),
    ("partnerships", "kind=friendship", "2016-12-30", "3", "2-2 cannot-be-checked notComplete"),
    ("partnerships", "kind=friendship;year=2016", "2017", "3", "2-2 conflicts"),
    ("partnerships", "kind=friendship", "2017/..", "2", "2-2 agrees"),
    ("partnerships.partner-places", "kind=friendship", "2017", "1", "1-1 agrees"),
    ("partnerships.countries", "", "2016-12-31", "1", "1-1 agrees"),
    ("partnerships", "home=home;country=DE", "2016-12-31", "3", "2-3 agrees-within-bounds"),
    ("partnerships", "home=siegen", "2016-12-31", "1", "cannot-be-checked noRecord"),
  ])
  func `stocks are taken on the claim's day`(
    indicator: String, scope: String, asOf: String, claimed: String, verdict: String
  ) throws {
    var sample = Sample(["siegen": "DE"])
    try sample.addPartnership("siegen", from: "1996-08-04")
    try sample.addPartnership("siegen", from: "1996")
    try sample.addPartnership("siegen", .exchange, from: "19XX", to: "2016-24")
    try sample.declareComplete("partnerships", "2016-12-31", "2016-12-31", area: "home")
    #expect(try sample.verdict(on: indicator, scope, asOf: asOf, claimed) == verdict)
  }

  @Test(arguments: [
    ("agreements", "year=2016", "8", "8-8 agrees"), ("agreements", "", "8", "8-8 agrees"),
    ("agreements", "kind=education", "6", "6-6 agrees"),
    ("awards.recipients", "kind=scholarship", "30", "30-30 agrees"),
    ("awards.amount", "currency=CNY", "6000", "6000-6000 agrees"),
    ("awards.amount", "currency=EUR", "1001", "10005-10005 cannot-be-checked notComplete"),
    ("participations", "city=home", "1", "1-1 agrees"),
    ("participations.count", "programme=iuc", "1", "1-1 agrees"),
    ("participations.count", "year=2016", "1", "cannot-be-checked noRecord"),
    ("editions", "series=a;year=2013..2015", "3", "2-2 conflicts"),
    ("editions", "series=a", "3", "2-2 cannot-be-checked notComplete"),
    ("editions", "series=b", "3", "cannot-be-checked noRecord"),
    ("editions", "series=a,b;year=2013..2015", "3", "2-2 cannot-be-checked notComplete"),
    ("editions", "series=a;kind=fair", "2", "cannot-be-checked noRecord"),
    ("agreements", "home=not-stated", "1", "cannot-be-checked noRecord"),
    ("awards.amount", "kind=scholarship;currency=CNY", "6000", "6000-6000 agrees"),
    ("awards.amount", "kind=aid;currency=CNY", "6000", "cannot-be-checked noRecord"),
    ("editions.attendance", "series=a", "220", "221- conflicts"),
  ])
  func `documents, awards and gatherings are claimed by measure`(
    indicator: String, scope: String, claimed: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addAgreement("2016-06-14", documents: "6")
    sample.register.agreements[0].kind = "education"
    try sample.addAgreement("2016", documents: "2")
    sample.register.agreements[1].kind = "trade"
    try sample.addAward("2015-10", recipients: "30", amount: "6000", "CNY")
    try sample.addAward("2015-11", .aid, amount: "1000.5", "EUR")
    try sample.addParticipation("home", "2017", in: "iuc")
    try sample.addEdition("a", 1, "2014", [">70": .attended])
    try sample.addEdition("a", 2, "2015", ["150": .attended])
    try sample.addEdition("b", 1, "2019", status: .planned)
    try sample.declareComplete("editions:a", "2013", "2015")
    #expect(try sample.verdict(on: indicator, scope, claimed) == verdict)
  }

  @Test(arguments: [
    ("delegations.person-trip", "", "unknownIndicator"), ("delegations.", "", "unknownIndicator"),
    ("delegations", "homes=home", "unknownScope"), ("delegations", "home=hom", "unknownScope"),
    ("delegations", "year=15", "unknownScope"), ("delegations", "year=_U", "unknownScope"),
    ("delegations", "scheme=m4", "unknownScope"), ("delegations", "kind=,", "unknownScope"),
    ("delegations", "continent=north-america;scheme=m49", "unknownScope"),
    ("delegations", "home=home;home=home", "unknownScope"),
    ("visits", "tolerance=x", "unknownScope"),
  ])
  func `a claim of unknown words cannot be checked`(
    indicator: String, scope: String, reason: String
  ) throws {
    #expect(
      try Sample().verdict(on: indicator, scope, "1") == "cannot-be-checked \(reason)")
  }

  @Test(arguments: [
    ("home=x;year=2016", "1-1 conflicts"), ("year=2016", "1-1 cannot-be-checked notComplete"),
    ("home=x,y;year=2016", "1-1 cannot-be-checked notComplete"),
    ("home=x;year=2014,2016", "1-1 cannot-be-checked notComplete"),
    ("home=x;year=2017", "0-0 conflicts"), ("home=z;year=2017", "cannot-be-checked noRecord"),
  ])
  func `sources are complete where they are for every place and year that is claimed`(
    scope: String, verdict: String
  ) throws {
    var sample = Sample(home: ["x", "y"], ["z": "DE"])
    try sample.addExchange("2016", home: "x")
    try sample.declareComplete("delegations", "2016", "2016", area: "x")
    try sample.declareComplete("delegations", "2017", "2017")
    #expect(try sample.verdict(on: "delegations", scope, "2") == verdict)
  }

  @Test func `a field is known if only the last delegation bears it`() throws {
    var sample = Sample()
    // Numbered before any other, as those are that a claim names.
    _ = sample.vocabulary.number(of: "sports")
    try sample.addExchange("2016", fields: "health")
    try sample.addExchange("2016", fields: "culture")
    #expect(try sample.verdict(on: "delegations", "field=culture", "1") == "1-1 agrees")
    for field in ["sports", "chess"] {
      #expect(
        try sample.verdict(on: "delegations", "field=\(field)", "1")
          == "cannot-be-checked unknownScope")
    }
  }

  @Test func `a continent is of the scheme that has it, the run's first`() throws {
    var sample = try trips()
    sample.register.choices.continents = .m49
    #expect(
      try sample.verdict(on: "delegations", "continent=north-america;year=2015", "1")
        == "1-1 agrees")
    #expect(
      try sample.verdict(on: "delegations", "continent=americas;year=2015", "1") == "1-1 agrees")
  }

  @Test func `a claim of the whole year is held against what is in force on a day of it`() throws {
    var sample = Sample(["siegen": "DE"])
    try sample.addPartnership("siegen", from: "1996")
    try sample.addClaim("partnerships", asOf: "2017", "1")
    try sample.addClaim("partnerships", asOf: "2017-07", "1")
    let day = try #require(Day(year: 2017, month: 6, day: 30))
    let ledger = ClaimsLedger(sample, 2017, asOf: day)
    #expect(ledger.entries.map(\.verdict) == [.agrees, .cannotBeChecked])
    #expect(ledger.entries[0].indicator.en == "Partnerships in force")
  }

  @Test func `a sum says how many records state it where not all do`() throws {
    var sample = try trips()
    for scope in ["year=2015", "year=2015..2017"] {
      try sample.addClaim("delegations.person-trips", scope, asOf: "2017", "12")
    }
    let entries = ClaimsLedger(sample, 2017).entries
    #expect(
      entries.map { $0.recordedCell.printed } == ["12", "at least 39 (stated by 4 of 5)"])
    #expect(entries[0].indicator.en == "Person-trips")
  }

  @Test func `completeness of a series tells of a claim of it alone`() throws {
    var sample = Sample()
    try sample.addEdition("a", 1, "2016")
    for scope in ["series=a", "kind=symposium", "series=a;kind=symposium"] {
      try sample.addClaim("editions", scope, asOf: "2017", "1")
    }
    let claimed = ClaimReader(in: sample.frame(2017).scope).claimed
    #expect(
      claimed.map(\.coverages) == [
        ["editions", "editions:a"], ["editions"], ["editions", "editions:a"],
      ])
  }

  @Test func `what does not match adds nothing`() {
    var sums = ClaimSums()
    sums.add(.ones(1), .no)
    #expect(sums.isEmpty)
    sums.add(.ones(2), .possible)
    sums.add(.ones(3), .certain)
    #expect(sums.bounds == FigureBounds(lower: 3, upper: 5))
  }

  @Test(arguments: [
    ("2016", "2016", "1-1 conflicts"), ("2016-07-01", "2016", "1-1 cannot-be-checked notComplete"),
    ("2016", "2016-06-30", "1-1 cannot-be-checked notComplete"),
  ])
  func `an area is complete over all of the claim's days`(
    from: String, to: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addExchange("2016-05")
    try sample.declareComplete("delegations", from, to, area: "home")
    #expect(
      try sample.verdict(on: "delegations", "home=home;year=2016", asOf: "2017", "2") == verdict)
  }

  @Test func `a stock may be counted after the reference year`() throws {
    var sample = Sample()
    try sample.addPartnership("konin", from: "2000")
    try sample.declareComplete("partnerships", "2018", "2018")
    try sample.addClaim("partnerships", asOf: "2018-06-30", "2")
    let day = Day.lastDay(ofYear: 2018)
    let entries = ClaimsLedger(sample, 2017, asOf: day).entries
    #expect(entries.map(\.verdict) == [.conflicts])
  }

  @Test func `fields that claims name are numbered before delegations are read`() throws {
    var sample = Sample()
    try sample.addClaim("delegations", "field=culture,sport", asOf: "2017", "1")
    try sample.addClaim("visits", "field=sport,health", asOf: "2017", "1")
    try sample.addClaim("delegations", "field=not-stated;kind=official", asOf: "2017", "1")
    try sample.addClaim("agreements", "field=trade", asOf: "2017", "1")
    try sample.addClaim("delegations", "country=DE", asOf: "2017", "1")
    #expect(ClaimReader.fields(of: sample.register.claims) == ["culture", "sport", "health"])
  }

  @Test func `a flow after the reference year is not counted, so that more may be`() throws {
    var sample = Sample()
    try sample.addExchange("2017")
    try sample.declareComplete("delegations", "1800", "2018")
    try sample.addClaim("delegations", asOf: "2018-06-30", "2")
    let day = Day.lastDay(ofYear: 2018)
    let entries = ClaimsLedger(sample, 2017, asOf: day).entries
    #expect(entries.map(\.verdict) == [.cannotBeChecked])
  }

  @Test func `the flows shown are of the reference year at least`() {
    var sample = Sample()
    sample.register.choices.firstYear = 2018
    #expect(sample.frame(2017).period == DayRange(year: 2017))
    sample.register.choices.firstYear = 2015
    #expect(
      sample.frame(2017).period
        == DayRange(.firstDay(ofYear: 2015), .lastDay(ofYear: 2017)))
  }
}
