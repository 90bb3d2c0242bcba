import JSON
import Tables
import Testing

@testable import Publishing

@Suite struct TableDocumentTests {
  @Test func `a table is one document, an observation an object`() {
    let money = Unit(id: "EUR", name: Wording(verbatim: "EUR"))
    let table = Table(
      id: "amounts", title: Wording(en: "Amounts", zh: "金额", de: "Beträge"),
      shortTitle: Wording(verbatim: "A"), summary: Wording(verbatim: "S."), nature: .flow,
      columns: [
        Column(
          id: "year", heading: Wording(en: "Year", zh: "年份", de: "Jahr"), role: .dimension),
        Column(
          id: "amount", heading: Wording(verbatim: "EUR"),
          role: .measure(Measure(id: "amount", unit: money, decimals: 1))),
      ],
      rows: [
        Row(cells: [.category(Category(verbatim: "2016")), .observation(.exactly(995))]),
        Row(cells: [.category(Category(verbatim: "2017")), .observation(.notAvailable)]),
      ], period: 2016...2017)
    let text = String(
      decoding: TableDocument(table, in: .german).json.document, as: UTF8.self)
    #expect(text.contains("\"title\": \"Beträge\""))
    #expect(text.contains("\"from\": 2016"))
    #expect(
      text.contains(
        """
            {
              "year": "2016",
              "value": 99.5,
              "lower": 99.5,
              "upper": 99.5,
              "status": "A",
              "covered": null,
              "of": null,
              "unit": "EUR"
            },
            {
              "year": "2017",
              "value": null,
              "lower": null,
              "upper": null,
              "status": "O",
        """))
  }
}
