import Register
import Tables
import Testing

@testable import Indicators

@Suite struct AgreementsPerYearTests {
  @Test func `the documents signed in each year are added`() throws {
    var sample = Sample()
    try sample.addAgreement("2015-12-31", documents: "1")
    try sample.addAgreement("2016-06", documents: "6")
    try sample.addAgreement("2015-24", documents: "2")
    try sample.addAgreement("", documents: "1", status: .planned)
    try sample.addAgreement("2017-01-01", documents: "1")
    try sample.addAgreement("2016", documents: "1", home: "elsewhere")
    #expect(
      sample.rows(AgreementsPerYear(), 2016) == [
        "2015 | 1 (1/1)", "2016 | 6p (1/1)", "_U | 2 (1/1)", "_T | 9 (3/3)",
      ])
    try sample.addAgreement("2016-07")
    #expect(
      sample.rows(AgreementsPerYear(), 2016) == [
        "2015 | 1 (1/1)", "2016 | 7-p (1/2)", "_U | 2 (1/1)", "_T | 10- (3/4)",
      ])
  }

  @Test func `a signing whose documents nobody counted is at least one`() throws {
    var sample = Sample()
    try sample.addAgreement("2014")
    #expect(
      sample.rows(AgreementsPerYear(), 2016) == [
        "2014 | 1- (0/1)", "2015 | x", "2016 | x", "_T | 1- (0/1)",
      ])
    try sample.declareComplete("agreements", "2016", "2016")
    #expect(sample.rows(AgreementsPerYear(), 2016)[2] == "2016 | 0p")
  }

  @Test func `an agreement without a date still counts`() throws {
    var sample = Sample()
    try sample.addAgreement("", documents: "3")
    #expect(
      sample.rows(AgreementsPerYear(), 2016) == ["2016 | x", "_U | 3 (1/1)", "_T | 3 (1/1)"])
  }

  @Test func `one year alone has no total`() throws {
    var sample = Sample()
    try sample.addAgreement("2016-12-31", documents: "2")
    #expect(sample.rows(AgreementsPerYear(), 2016) == ["2016 | 2p (1/1)"])
  }

  @Test func `a signing over some days belongs to the year of the first`() throws {
    var sample = Sample()
    try sample.addAgreement("2015-12-31/2016-01-02", documents: "2")
    try sample.addAgreement("2016-12-31/2017-01-02", documents: "3")
    #expect(
      sample.rows(AgreementsPerYear(), 2016) == [
        "2015 | 2 (1/1)", "2016 | 3p (1/1)", "_T | 5 (2/2)",
      ])
  }
}
