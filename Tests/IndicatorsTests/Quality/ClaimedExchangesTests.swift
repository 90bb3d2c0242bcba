import Register
import Tables
import Testing

@testable import Indicators

struct ClaimedExchangesTests {
  @Test(arguments: [
    ("a", "12", "12-12 agrees"), ("a", "13", "12-12 conflicts"),
    ("b", "35", "31- agrees-within-bounds"), ("c", "5", "cannot-be-checked notStated"),
    ("d", "5", "cannot-be-checked onlyPlanned"), ("e", "5", "cannot-be-checked noRecord"),
  ])
  func `the members of a delegation are those of its record`(
    id: String, claimed: String, verdict: String
  ) throws {
    let sample = Sample()
    let exchanges = [
      try sample.listed("a", headcount: "12"), try sample.listed("b", headcount: ">30"),
      try sample.listed("c"), try sample.listed("d", headcount: "5", status: .planned),
    ]
    #expect(
      try sample.verdict(on: "headcount", "exchange=\(id)", claimed, exchanges: exchanges)
        == verdict)
  }

  @Test func `a delegation may be missing where not all are listed`() throws {
    var sample = Sample()
    sample.register.files = [
      InputFile(
        path: "exchanges.csv", table: "exchanges", read: 2, accepted: 2, rejected: 0,
        duplicate: 0)
    ]
    let listed = [try sample.listed("a", headcount: "12")]
    #expect(
      try sample.verdict(on: "headcount", "exchange=b", "5", exchanges: listed)
        == "cannot-be-checked notListed")
    #expect(
      try sample.verdict(on: "headcount", "exchange=a", "12", exchanges: listed) == "12-12 agrees")
  }

  @Test func `agreements are the documents signed during a delegation`() throws {
    var sample = Sample()
    try sample.addAgreement("2016", documents: "6")
    try sample.addAgreement("2016", documents: "1")
    try sample.addAgreement("2016", documents: "1", status: .planned)
    try sample.addAgreement("2016", documents: "9")
    for (index, exchange) in ["a", "a", "b"].enumerated() {
      sample.register.agreements[index].exchange = exchange
    }
    #expect(try sample.verdict(on: "agreements", "exchange=a", "7") == "7-7 agrees")
    #expect(
      try sample.verdict(on: "agreements", "exchange=b", "1") == "cannot-be-checked onlyPlanned")
    #expect(try sample.verdict(on: "agreements", "exchange=c", "1") == "cannot-be-checked noRecord")
  }

  @Test(arguments: [
    ("programme=iuc;cohort=2017", "2017-04-24", "2", "2-2 agrees"),
    ("programme=iuc;cohort=2017", "2017-04-24", "3", "2-2 conflicts"),
    ("programme=iuc;cohort=2016", "2017-04-24", "1", "1-1 agrees"),
    ("programme=iuc;cohort=2016", "2017-04-24", "2", "1-1 cannot-be-checked notComplete"),
    ("programme=iuc;cohort=2015", "2017-04-24", "1", "cannot-be-checked onlyPlanned"),
    ("programme=other;cohort=2015", "2017-04-24", "1", "cannot-be-checked noRecord"),
    ("programme=iuc", "2017", "3", "3-3 agrees"),
    ("programme=iuc", "2017-04-24", "3", "1-3 agrees-within-bounds"),
    ("programme=iuc", "2016", "1", "1-1 agrees"),
    ("programme=iuc", "2017-01-01", "3", "1-3 agrees-within-bounds"),
    ("programme=iuc", "2016-12-31", "1", "1-1 agrees"),
  ])
  func `participations are the cities of a cohort, or of all by the day`(
    scope: String, asOf: String, claimed: String, verdict: String
  ) throws {
    var sample = Sample()
    try sample.addParticipation("zhengzhou", "2016/2017")
    try sample.addParticipation("haikou", "2017")
    try sample.addParticipation("kunming", "2017")
    try sample.addParticipation("yantai", "2017", status: .planned)
    try sample.addParticipation("yantai", "2017", in: "other")
    try sample.declareComplete("participations:iuc", "2017", "2017")
    #expect(try sample.verdict(on: "participations", scope, asOf: asOf, claimed) == verdict)
  }

  @Test(arguments: [
    ("x", "1-1 agrees"), ("y", "3-3 conflicts"), ("z", "cannot-be-checked noRecord"),
    ("b/x", "2-2 conflicts"), ("c/z", "5-5 conflicts"), ("/w", "cannot-be-checked noRecord"),
    ("w", "6-6 conflicts"), ("b/w", "cannot-be-checked noRecord"),
  ])
  func `a delegation is that of the claim's folder, or the only one, or of the folder named`(
    id: String, verdict: String
  ) throws {
    var sample = Sample()
    sample.register.files = ["a/e.csv", "b/e.csv", "c/e.csv", "e.csv"].map {
      InputFile(path: $0, table: "t", read: 0, accepted: 0, rejected: 0, duplicate: 0)
    }
    let records = [
      (1, "x", "2"), (0, "x", "1"), (1, "y", "3"), (1, "z", "4"), (2, "z", "5"), (3, "w", "6"),
    ]
    let exchanges = try records.map { file, id, headcount in
      var exchange = try sample.listed(id, headcount: headcount)
      exchange.origin = Origin(file: file, line: 1)
      return exchange
    }
    #expect(
      try sample.verdict(on: "headcount", "exchange=\(id)", "1", exchanges: exchanges) == verdict)
  }
}
