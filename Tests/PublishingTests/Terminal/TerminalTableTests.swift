import Tables
import Testing

@testable import Publishing

@Suite struct TerminalTableTests {
  private static let unit = Unit(
    id: "visit", name: Wording(en: "visits", zh: "次到访", de: "Besuche"))

  private func table(columns: Int = 2, _ rows: [Row], unit second: Unit? = nil) -> Table {
    let place = Column(
      id: "place", heading: Wording(en: "Place", zh: "地方", de: "Ort"), role: .dimension)
    let figures = (0..<columns).map { index in
      Column(
        id: "c\(index)",
        heading: Wording(en: "In \(2015 + index)", zh: "\(2015 + index)年", de: "\(2015 + index)"),
        role: .measure(
          Measure(id: "visit", unit: index > 0 ? second ?? Self.unit : Self.unit)))
    }
    return Table(
      id: "visits", title: Wording(en: "Visits", zh: "到访次数", de: "Besuche"),
      shortTitle: Wording(verbatim: "Visits"), summary: Wording(verbatim: "Visits."),
      nature: .flow, columns: [place] + figures, rows: rows, period: 2015...2016)
  }

  private func row(_ label: Wording, _ observations: [Observation], _ role: Row.Role = .body) -> Row
  {
    Row(
      role,
      cells: [.category(Category(id: label.en, label: label))]
        + observations.map(Cell.observation))
  }

  private let konin = Wording(en: "Konin", zh: "科宁", de: "Konin")

  private var sample: Table {
    table([
      row(konin, [.exactly(12), .exactly(1234, .provisional)]),
      row(Wording(en: "Siegen", zh: "锡根-维特根施泰因", de: "Siegen"), [.notAvailable, .exactly(0)]),
      row(Category.total.label, [.between(12, nil), .between(1234, 1300)], .total),
    ])
  }

  @Test func `figures stand under one another, and marks behind them`() {
    #expect(
      TerminalTable(sample, in: .english, profile: .unitedKingdom).text == """
        Visits, 2015 to 2016
        Unit: visits

        Place       In 2015         In 2016
        ------  -----------  ------------------
        Konin            12           1,234 [p]
        Siegen          [x]               0
        ------  -----------  ------------------
        Total   at least 12  1,234 to 1,300

        [x] not available: the sources do not state it
        [p] provisional

        """)
  }

  @Test func `Chinese is aligned by the width in which it is displayed`() {
    #expect(
      TerminalTable(
        sample, in: .chinese, profile: .china,
        area: Wording(en: "Deyang", zh: "德阳市", de: "Deyang")
      ).text == """
        到访次数，德阳市，2015—2016年
        单位：次到访

        地方               2015年        2016年
        -----------------  ------  ------------
        科宁                   12         1,234
        锡根-维特根施泰因       …             0
        -----------------  ------  ------------
        合计               至少12  1,234至1,300

        … 数据不详（资料未载明）
        注：初步数（科宁）

        """)
  }

  @Test func `German has its own thousands, and its office's signs`() {
    let text = TerminalTable(sample, in: .german, profile: .germany).text
    #expect(text.contains("1.234 p\n"))
    #expect(text.contains("mindestens 12  1.234 bis 1.300\n"))
    #expect(text.contains("– nichts vorhanden\n. keine Angabe in den Quellen"))
  }

  @Test(arguments: [40, 60, 80])
  func `a wide table is folded, and every block names its rows`(width: Int) {
    let wide = table(
      columns: 12,
      [
        row(konin, (0..<12).map { .exactly(Int64($0)) }),
        row(Category.total.label, (0..<12).map { .exactly(Int64($0)) }, .total),
      ])
    let text = TerminalTable(wide, in: .english, profile: .unitedKingdom, width: width).text
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth(of: String($0)) <= width })
    let blocks = lines.count { $0.hasPrefix("Place") }
    #expect(blocks == lines.count { $0.hasPrefix("Konin") })
    #expect(blocks == (width == 40 ? 4 : 2))
    #expect(lines.filter { $0.hasPrefix("Place") }.joined().contains("In 2026"))
  }

  @Test func `units stand in the heads where there are several`() {
    let people = Unit(id: "person", name: Wording(en: "people", zh: "人", de: "Personen"))
    let text = TerminalTable(
      table([row(konin, [.exactly(1), .exactly(2)])], unit: people), in: .english,
      profile: .unitedKingdom
    ).text
    #expect(!text.contains("Unit:"))
    #expect(text.contains("In 2015"))
    #expect(text.contains("(visits)"))
    #expect(text.contains("(people)"))
  }

  @Test func `how many records state a figure stands beside it`() {
    var observation = Observation.between(71, nil)
    (observation.covered, observation.of) = (4, 7)
    let both = table([row(konin, [observation, .exactly(2)])])
    #expect(
      TerminalTable(both, in: .english, profile: .unitedKingdom).text.contains(
        "Konin  at least 71  4 of 7        2\n"))
    #expect(
      TerminalTable(both, in: .german, profile: .unitedKingdom).text.contains("4 von 7"))
    #expect(TerminalTable(both, in: .chinese, profile: .unitedKingdom).text.contains(" 4/7 "))
  }

  @Test func `what holds of every figure is said once`() {
    let text = TerminalTable(
      table([row(konin, [.exactly(1, .provisional), .exactly(2, .provisional)])]),
      in: .english, profile: .unitedKingdom
    ).text
    #expect(!text.contains("[p]"))
    #expect(text.hasSuffix("\nAll figures are provisional.\n"))
  }

  @Test func `notes are numbered once each, and sources named`() {
    var noted = sample
    let first = Note(id: "a", text: Wording(en: "First.", zh: "一。", de: "Erstens."))
    let second = Note(id: "b", text: Wording(en: "Second.", zh: "二。", de: "Zweitens."))
    noted.notes = [first]
    noted.sources = ["a-2017", "b-2018"]
    let one = TerminalTable(noted, in: .english, profile: .unitedKingdom).text
    #expect(one.hasSuffix("\n\nNote: First.\n\nSources: a-2017, b-2018\n"))
    noted.columns[1].notes = [first, second]
    let two = TerminalTable(noted, in: .german, profile: .unitedKingdom).text
    #expect(
      two.hasSuffix("\n\nAnmerkungen:\n1. Erstens.\n2. Zweitens.\n\nQuellen: a-2017, b-2018\n"))
  }

  @Test func `a table without rows says that nothing is recorded`() {
    let text = TerminalTable(table([]), in: .chinese, profile: .unitedKingdom).text
    #expect(text == "到访次数，2015—2016年\n单位：次到访\n\n无记录\n")
  }
}
