import Tables
import Testing

@testable import Publishing

@Suite struct EnglishTests {
  let english = English()

  @Test func `a table's title says what, where and when`() {
    #expect(
      english.tableTitle(3, "Delegations by direction", area: "Deyang", period: "2015 to 2017")
        == "Table 3: Delegations by direction, Deyang, 2015 to 2017")
    #expect(english.listTitle("Sources", area: "Deyang", period: nil) == "Sources, Deyang")
  }

  @Test func `a single year is no span of years`() {
    #expect(english.years(2017...2017) == "2017")
    #expect(english.years(2015...2017) == "2015 to 2017")
    #expect(english.atTheEndOfEachYear(2017...2017) == "at the end of 2017")
    #expect(
      english.atTheEndOfEachYear(2015...2017) == "at the end of each year, 2015 to 2017")
  }

  @Test func `one note and several notes read grammatically`() {
    #expect(english.notesSentence([2]) == "Note 2 applies; see the sheet Notes.")
    #expect(english.notesSentence([1, 3, 4]) == "Notes 1, 3 and 4 apply; see the sheet Notes.")
  }

  @Test func `a legend explains its marks in order`() {
    #expect(
      english.legend([("[x]", "not available"), ("[p]", "provisional")])
        == "Marks: [x] not available; [p] provisional.")
    #expect(english.legend([("[p]", "provisional")]) == "Mark: [p] provisional.")
  }

  @Test func `every status has a meaning of its own`() {
    let meanings = Set(Status.all.map(english.meaning))
    #expect(meanings.count == Status.all.count)
    #expect(!meanings.contains(""))
  }

  @Test func `alternative text says range, highest, lowest and latest`() {
    let point = ChartDescription.Point(category: "2015", figure: "3")
    let series = ChartDescription.Series(
      name: "In", lowest: point, highest: .init(category: "2016", figure: "at least 9"),
      last: .init(category: "2017", figure: "5"))
    let chart = ChartDescription(
      kind: .stackedColumns, title: "Delegations", categoryAxis: "Year", firstCategory: "2015",
      lastCategory: "2017", categories: 3, isOverTime: true, series: [series],
      hasLowerBounds: true)
    #expect(
      english.description(of: chart)
        == "Stacked column chart: Delegations. Year: 2015 to 2017. In: highest at least 9 (2016),"
        + " lowest 3 (2015), latest 5 (2017). Bounded figures are drawn at their lower bound.")
  }
}
