import Register
import Tables
import Testing

@testable import Indicators

@Suite struct AwardsPerYearTests {
  @Test func `awards stand by year and kind, amounts by currency`() throws {
    var sample = Sample()
    try sample.addAward("2015-12-31", recipients: "30", amount: "6000", "CNY")
    try sample.addAward("2016-01-01", recipients: ">20", amount: "99.5", "EUR")
    try sample.addAward("2016")
    try sample.addAward("2016", .aid, recipients: "10")
    try sample.addAward("", .donation)
    try sample.addAward("2017-01-01", .aid, recipients: "10")
    let table = try #require(sample.table(AwardsPerYear(), 2016))
    #expect(
      table.columns.map(\.id) == [
        "year", "kind", "awards", "recipients", "amount-CNY", "amount-EUR",
      ])
    #expect(table.columns.map { $0.measure?.decimals } == [nil, nil, 0, 0, 0, 1])
    #expect(
      table.rows.map(\.printed) == [
        "2015 | scholarship | 1 | 30 (1/1) | 6000 (1/1) | z",
        "2015 | aid | x | x | x | x",
        "2016 | scholarship | 2p | 21-p (1/2) | x (0/1) | 995-p (1/2)",
        "2016 | aid | 1p | 10p (1/1) | x (0/1) | x (0/1)",
        "_U | donation | 1 | x (0/1) | x (0/1) | x (0/1)",
        "_T | _T | 5 | 61- (3/5) | 6000- (1/4) | 995- (1/4)",
      ])
  }

  @Test func `a total of all kinds says total once`() throws {
    var sample = Sample()
    try sample.addAward("2015")
    let total = try #require(sample.table(AwardsPerYear(), 2016)?.rows.last)
    #expect(total.cells.prefix(2) == [.category(.total), .category(.all)])
    #expect(Category.all.id == "_T")
    #expect(Category.all.label == Wording(en: "All", zh: "全部", de: "Alle"))
  }

  @Test func `amounts of one currency are brought to the same decimals`() throws {
    var sample = Sample()
    try sample.addAward("2015", amount: "100", "EUR")
    try sample.addAward("2016", amount: "0.25", "EUR")
    #expect(
      sample.rows(AwardsPerYear(), 2016) == [
        "2015 | scholarship | 1 | x (0/1) | 10000 (1/1)",
        "2016 | scholarship | 1p | x (0/1) | 25p (1/1)",
        "_T | _T | 2 | x (0/2) | 10025 (2/2)",
      ])
  }

  @Test func `a year without awards is zero where the sources are complete`() throws {
    var sample = Sample()
    try sample.addAward("2015", recipients: "3", amount: "100", "EUR")
    try sample.declareComplete("awards", "2016", "2016", area: "home")
    #expect(sample.rows(AwardsPerYear(), 2016)[1] == "2016 | scholarship | 0p | 0p | 0p")
  }

  @Test func `an award belongs to the year in which it was given, to its last day`() throws {
    var sample = Sample()
    try sample.addAward("2016-12-31", recipients: "3")
    try sample.addAward("2016-12-28/2017-01-03", recipients: "4")
    try sample.addAward("2015-12-28/2016-01-03", recipients: "5")
    #expect(
      sample.rows(AwardsPerYear(), 2016) == [
        "2015 | scholarship | 1 | 5 (1/1)", "2016 | scholarship | 2p | 7p (2/2)",
        "_T | _T | 3 | 12 (3/3)",
      ])
  }

  @Test func `an amount without a currency is of any, a currency without an amount of none`() throws
  {
    var sample = Sample()
    try sample.addAward("2016", amount: "100", "EUR")
    try sample.addAward("2016", amount: "", "CNY")
    try sample.addAward("2016", amount: "7")
    #expect(
      sample.table(AwardsPerYear(), 2016)?.columns.map(\.id)
        == ["year", "kind", "awards", "recipients", "amount-EUR"])
    #expect(
      sample.rows(AwardsPerYear(), 2016).first == "2016 | scholarship | 3p | x (0/3) | 107-p (2/3)")
  }

  @Test func `both bounds are brought to the same decimals`() throws {
    var sample = Sample()
    try sample.addAward("2015", amount: "80-120", "EUR")
    try sample.addAward("2016", amount: "0.5", "EUR")
    #expect(
      sample.rows(AwardsPerYear(), 2016).first
        == "2015 | scholarship | 1 | x (0/1) | 800-1200 (1/1)")
  }
}
