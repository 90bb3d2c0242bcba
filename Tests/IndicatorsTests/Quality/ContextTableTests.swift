import Register
import Tables
import Testing

@testable import Indicators

struct ContextTableTests {
  private func sample() throws -> Sample {
    var sample = Sample(["konin": "PL"])
    try sample.addSource("a")
    try sample.addSource("b")
    for (area, date, figure) in [
      ("CN", "2018-01", ">58"), ("konin", "", "53.7"), ("Silesia", "2013", "1"),
    ] {
      sample.register.context.append(
        ContextFigure(
          id: "x", series: "Rate", area: area, date: try sample.date(date),
          figure: try sample.figure(figure, .measure), unit: "percent", sources: [1],
          note: "", origin: sample.origin))
    }
    return sample
  }

  @Test func `a background figure keeps its wording, its area gets its name`() throws {
    let table = ContextTable.table(in: try sample().frame(2017))
    #expect(
      table?.rows.map(\.printed) == [
        "Rate | China | 2018-01 | >58 | percent | b", "Rate | konin | x | 53.7 | percent | b",
        "Rate | Silesia | 2013 | 1 | percent | b",
      ])
    #expect(table?.sources == ["b"])
    #expect(table?.notes.map(\.id) == ["stated-by-sources"])
  }

  @Test func `without a background figure there is no table`() {
    #expect(ContextTable.table(in: Sample().frame(2017)) == nil)
  }
}
