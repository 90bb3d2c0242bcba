import Register
import Tables
import Testing

@testable import Indicators

/// Tabulations of the records that are held whole.
@Suite struct HeldRecordsTests {
  @Test func `a stock is taken at each year's end and never summed`() throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL"])
    try sample.addPartnership("a", .friendship, from: "2014-12-31")
    try sample.addPartnership("b", .exchange, from: "2015-01-01", to: "2016-12-31")
    try sample.addPartnership("c", .exchange, attested: "2016-06-30")
    try sample.addPartnership("c", .intended, from: "2000")
    // friendship, exchange, total
    #expect(
      try sample.rows(TabulationRequest("partnerships", by: "year", across: "kind"), 2016) == [
        "2014 | 1 | 0-1 | 1-2", "2015 | 1 | 1-2 | 2-3", "2016 | 1p | 1p | 2p",
      ])
    #expect(
      try sample.rows(TabulationRequest("partnerships", by: "country", across: "year"), 2016)
        == ["DE | 1 | 2 | 1p", "PL | 0-1 | 0-1 | 1p", "_T | 1-2 | 2-3 | 2p"])
    #expect(
      try sample.rows(TabulationRequest("partnerships", by: "year", "kind"), 2016).suffix(3)
        == ["2014 | _T | 1-2", "2015 | _T | 2-3", "2016 | _T | 2p"])
  }

  @Test func `a place with two partnerships is one partner place`() throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": ""])
    try sample.addPartnership("a", .friendship, from: "2000")
    try sample.addPartnership("a", .exchange, from: "2001")
    try sample.addPartnership("b", .exchange, from: "2001")
    try sample.addPartnership("c", .exchange, from: "2001")
    #expect(
      try sample.rows(
        TabulationRequest(
          "partnerships", by: "kind", measures: ["count", "partner-places", "countries"]), 2016)
        == ["friendship | 1p | 1p | 1p", "exchange | 3p | 3p | 1-2p", "_T | 4p | 3p | 1-2p"])
  }

  @Test func `people of another basis are never attendance`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015", [">70": .attended])
    try sample.addEdition("s", 2, "2016", [">150": .invited])
    #expect(
      try sample.rows(
        TabulationRequest("editions", by: "year", measures: ["count", "attendance", "invited"]),
        2016)
        == [
          "2015 | 1 | 71- (1/1) | x (0/1)", "2016 | 1p | x (0/1) | 151-p (1/1)",
          "_T | 2 | 71- (1/2) | 151- (1/2)",
        ])
  }

  @Test func `means and medians are of what is stated`() throws {
    var sample = Sample()
    try sample.addEdition("s", 1, "2015", ["10": .attended, "3": .attended])
    try sample.addEdition("s", 2, "2015", ["20": .attended])
    try sample.addEdition("s", 3, "2016", [">150": .invited])
    try sample.addEdition("s", 4, "2016", [">70": .attended])
    #expect(
      try sample.rows(
        TabulationRequest(
          "editions", by: "year", measures: ["mean-attendance", "median-attendance"]), 2016)
        == [
          "2015 | 165 (2/2) | 165 (2/2)", "2016 | 710-p (1/2) | 710-p (1/2)",
          "_T | 346- (3/4) | 200 (3/4)",
        ])
    try sample.addAward("2016", .aid, recipients: "~20")
    try sample.addAward("2016", .aid, recipients: "5")
    #expect(
      try sample.rows(
        TabulationRequest(
          "awards", by: "kind", measures: ["mean-recipients", "median-recipients"]),
        2016) == ["aid | 115-135p (2/2) | 115-135p (2/2)"])
  }

  @Test func `documents are counted, not the records that tell of them`() throws {
    var sample = Sample()
    try sample.addAgreement("2015-12-31", documents: "1")
    try sample.addAgreement("2016-06", documents: "6")
    try sample.addAgreement("2016-07")
    #expect(
      try sample.rows(TabulationRequest("agreements", by: "year"), 2016)
        == ["2015 | 1 (1/1)", "2016 | 7-p (1/2)", "_T | 8- (2/3)"])
  }

  @Test func `an award of no stated currency may be of each`() throws {
    var sample = Sample()
    try sample.addAward("2015", amount: "6000", "CNY")
    try sample.addAward("2015", recipients: "3")
    #expect(
      try sample.rows(TabulationRequest("awards", by: "year", measures: ["amount"]), 2015)
        == ["2015 | 6000-p (1/2)"])
  }

  @Test func `every award is one`() throws {
    var sample = Sample()
    try sample.addAward("2015", amount: "6000", "CNY")
    try sample.addAward("2016")
    #expect(
      try sample.rows(TabulationRequest("awards", by: "year", measures: ["count"]), 2016)
        == ["2015 | 1", "2016 | 1p", "_T | 2"])
  }

  @Test func `amounts have a column a currency`() throws {
    var sample = Sample()
    try sample.addAward("2015", recipients: "30", amount: "6000", "CNY")
    try sample.addAward("2016", recipients: ">20", amount: "99.5", "EUR")
    let table = try sample.table(
      TabulationRequest("awards", by: "year", measures: ["recipients", "amount"]), 2017)
    #expect(table.columns.map(\.id) == ["year", "recipients", "amount-CNY", "amount-EUR"])
    #expect(table.columns.compactMap(\.measure?.decimals) == [0, 0, 1])
    #expect(
      table.rows.map(\.printed) == [
        "2015 | 30 (1/1) | 6000 (1/1) | z", "2016 | 21- (1/1) | z | 995 (1/1)",
        "2017 | x | x | x", "_T | 51- (2/2) | 6000 (1/1) | 995 (1/1)",
      ])
  }

  @Test func `cohorts are the periods of participations`() throws {
    var sample = Sample()
    try sample.addParticipation("home", "2016")
    try sample.addParticipation("home", "2017", in: "other")
    try sample.declareComplete("participations:iuc", "2016", "2017")
    #expect(
      try sample.rows(TabulationRequest("participations", by: "year", across: "programme"), 2017)
        == ["2016 | 1 | x | 1", "2017 | 0p | 1p | 1p", "_T | 1 | 1 | 2"])
  }

  @Test func `categories of a stock are read by how much they count at the end`() throws {
    var sample = Sample(["a": "DE", "b": "DE", "c": "PL"])
    try sample.addPartnership("a", from: "2014", to: "2016")
    try sample.addPartnership("b", from: "2014", to: "2016")
    try sample.addPartnership("c", from: "2015")
    #expect(
      try sample.table(TabulationRequest("partnerships", by: "year", across: "country"), 2016)
        .columns.map(\.id) == ["year", "PL", "DE", "total"])
  }

  @Test(arguments: ["count", "partner-places"])
  func `categories are read by how much they may count`(measure: String) throws {
    var sample = Sample(["a": "PL", "b": "PL", "c": "DE"])
    try sample.addPartnership("a")
    try sample.addPartnership("b")
    try sample.addPartnership("c", from: "2001")
    #expect(
      try sample.rows(
        TabulationRequest("partnerships", by: "country", measures: [measure]), 2016)
        == ["PL | 0-2p", "DE | 1p", "_T | 1-3p"])
  }

  @Test func `of overlapping categories only those kept to are printed`() throws {
    var sample = Sample()
    for field in ["culture; health", "culture", "trade"] {
      try sample.addAgreement("2016", documents: "1")
      sample.register.agreements[sample.register.agreements.count - 1].field = field
    }
    #expect(
      try sample.rows(
        TabulationRequest("agreements", by: "field", where: [("field", ["culture"])]), 2017)
        == ["culture | 2 (2/2)"])
    #expect(
      try sample.rows(
        TabulationRequest(
          "agreements", by: "field", where: [("field", ["culture"]), ("field", ["health"])]), 2017)
        == ["culture | 1 (1/1)", "health | 1 (1/1)", "_T | 1 (1/1)"])
  }

  @Test func `what one dimension is kept to leaves the others as they are`() throws {
    var sample = Sample(["a": "DE", "b": "PL"])
    try sample.addPartnership("a", .exchange, from: "2001")
    try sample.addPartnership("b", from: "2001")
    #expect(
      try sample.rows(
        TabulationRequest("partnerships", by: "kind", where: [("country", ["DE"])]), 2016)
        == ["exchange | 1p"])
  }

  @Test func `a cohort over years is that of the first`() throws {
    var sample = Sample()
    try sample.addParticipation("home", "2016/2018")
    #expect(
      try sample.rows(TabulationRequest("participations", by: "cohort"), 2017)
        == ["2016 | 1", "2017 | x", "_T | 1"])
  }
}
