import Register
import Tables
import Testing

@testable import Indicators

struct SourceListTests {
  @Test func `a source is named by records of every kind, each once`() throws {
    var sample = Sample()
    try sample.addSource("a", "2017-11-07", title: "A title")
    try sample.addSource("b")
    try sample.addPartnership("konin")
    try sample.addEdition("s", 1)
    try sample.addAgreement("2016")
    try sample.addClaim("x", asOf: "2017", "1", sources: [0, 0])
    sample.register.partnerships[0].sources = [0, 1]
    sample.register.editions[0].sources = [0]
    let listed = [
      try sample.listed("x", sources: "a; b ;a"), try sample.listed("y", sources: ""),
      try sample.listed("z", sources: "https://example.org;b"),
    ]
    let table = SourceList.table(in: sample.frame(2017, exchanges: listed))
    #expect(
      table?.rows.map(\.printed) == [
        "a | A title | x | 2017-11-07 | en | x | 4", "b | x | x | x | en | x | 3",
      ])
    #expect(table?.notes == [])
  }

  @Test func `a note says where not every exchange is counted`() throws {
    var sample = Sample()
    try sample.addSource("a")
    sample.register.files = [
      InputFile(
        path: "x", table: "exchanges", read: 1, accepted: 1, rejected: 0, duplicate: 0)
    ]
    let partial = SourceList.table(in: sample.frame(2017))
    #expect(partial?.notes.map(\.id) == ["listed-exchanges-only"])
    let whole = SourceList.table(in: sample.frame(2017, exchanges: [try sample.listed("x")]))
    #expect(whole?.notes.map(\.id) == [])
  }

  @Test func `without a source there is no list`() {
    #expect(SourceList.table(in: Sample().frame(2017)) == nil)
  }
}
