import Tables
import Testing

@testable import Publishing

@Suite struct GermanTests {
  let german = German()

  @Test func `a table's title says what, where and when`() {
    #expect(
      german.tableTitle(3, "Delegationen nach Art", area: "Bonn", period: "2015 bis 2017")
        == "Tabelle 3: Delegationen nach Art, Bonn, 2015 bis 2017")
    #expect(german.listTitle("Quellen", area: "Bonn", period: nil) == "Quellen, Bonn")
  }

  @Test func `a single year is no span of years`() {
    #expect(german.years(2017...2017) == "2017")
    #expect(german.years(2015...2017) == "2015 bis 2017")
    #expect(german.atTheEndOfEachYear(2017...2017) == "Ende 2017")
    #expect(german.atTheEndOfEachYear(2015...2017) == "jeweils am Jahresende, 2015 bis 2017")
    #expect(german.asOf("31. Dezember 2017") == "Stand: 31. Dezember 2017")
  }

  @Test func `one note and several notes read grammatically`() {
    #expect(
      german.notesSentence([2]) == "Es gilt Anmerkung 2; siehe das Blatt „Anmerkungen“.")
    #expect(
      german.notesSentence([1, 3, 4])
        == "Es gelten die Anmerkungen 1, 3 und 4; siehe das Blatt „Anmerkungen“.")
    #expect(german.users(tables: [1...1], lists: []) == "Tabelle 1")
    #expect(
      german.users(tables: [1...3, 5...6], lists: ["Quellen"])
        == "Tabellen 1 bis 3, 5 und 6; Quellen")
  }

  @Test func `a heading that begins with its unit counts it`() {
    #expect(german.heading("Entsandt", unit: "Delegationen") == "Entsandt (Delegationen)")
    #expect(german.heading("Besuche", unit: "Besuche") == "Besuche (Anzahl)")
    #expect(
      german.heading("Besuche, mindestens", unit: "Besuche") == "Besuche, mindestens (Anzahl)")
    #expect(german.heading("Betrag in CNY, höchstens", unit: "CNY") == "Betrag in CNY, höchstens")
    #expect(german.heading("Besuche (Anzahl)", notes: [3]) == "Besuche (Anzahl) [Anm. 3]")
  }

  @Test func `a legend explains its marks in order`() {
    #expect(
      german.legend([("–", "nichts vorhanden"), ("p", "vorläufige Zahl")])
        == "Zeichenerklärung: – = nichts vorhanden; p = vorläufige Zahl.")
    #expect(
      german.remark(.breakInSeries, ofColumns: [])
        == "Gilt für alle Zahlen: Bruch in der Zeitreihe.")
    #expect(
      german.remark(.provisional, ofColumns: ["2016", "2017"])
        == "Gilt für „2016“ und „2017“: vorläufige Zahl.")
  }

  @Test func `every status has a meaning of its own`() {
    let meanings = Set(Status.all.map(german.meaning))
    #expect(meanings.count == Status.all.count)
    #expect(!meanings.contains(""))
  }

  @Test func `alternative text says range, highest, lowest and latest`() {
    let point = ChartDescription.Point(category: "2015", figure: "3")
    let series = ChartDescription.Series(
      name: "Empfangen", lowest: point, highest: .init(category: "2016", figure: "mindestens 9"),
      last: .init(category: "2017", figure: "5"))
    let chart = ChartDescription(
      kind: .bars, title: "Delegationen", categoryAxis: "Jahr", firstCategory: "2015",
      lastCategory: "2017", categories: 3, isOverTime: true, series: [series],
      hasLowerBounds: true)
    #expect(
      german.description(of: chart)
        == "Balkendiagramm: Delegationen. Jahr: 2015 bis 2017. Empfangen: höchster Wert mindestens"
        + " 9 (2016), niedrigster 3 (2015), letzter 5 (2017). Nur in Grenzen bekannte Werte sind mit"
        + " ihrer Untergrenze gezeichnet.")
  }

  @Test(
    arguments: [
      (0, 0, "0"), (1000, 0, "1.000"), (1_234_567, 0, "1.234.567"), (553, 1, "55,3"),
      (12345, 1, "1.234,5"), (-5, 2, "-0,05"),
    ] as [(Int64, Int, String)])
  func `numbers have points for thousands and a decimal comma`(
    value: Int64, decimals: Int, text: String
  ) {
    #expect(german.number(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (Observation.exactly(1578), "1.578"), (.between(578, nil), "mindestens 578"),
      (.between(135, 165), "135 bis 165"),
      (Observation(value: nil, lower: nil, upper: 40), "höchstens 40"), (.notAvailable, nil),
    ] as [(Observation, String?)])
  func `a figure in words says no more than is known`(figure: Observation, text: String?) {
    #expect(german.figure(figure) == text)
  }

  @Test(arguments: [
    ([], ""), (["A"], "A"), (["A", "B"], "A und B"), (["A", "B", "C"], "A, B und C"),
  ])
  func `a list reads as part of a sentence`(items: [String], text: String) {
    #expect(german.list(items) == text)
  }
}
