import Register
import Tables
import Testing

@testable import Indicators

/// What the table of some records says in a cell of the table of all.
@Suite struct CellQuestionTests {
  private let byCountry = TabulationRequest("partnerships", by: "year", "country")

  private func table(_ countries: KeyValuePairs<String, [String]>) throws -> Table {
    var sample = Sample(["a": "DE", "b": "PL"])
    for (partner, dates) in countries {
      try sample.addPartnership(partner, from: dates[0], to: dates.count > 1 ? dates[1] : "")
    }
    return try sample.table(byCountry, 2016)
  }

  @Test(arguments: [("a", ["2015", "2016"], "1"), ("b", ["2016"], nil)])
  func `where one row is all there is, it stands in the total of its own year alone`(
    partner: String, dates: [String], figure: String?
  ) throws {
    let whole = try table(["a": ["2015", "2016"], "b": ["2016"]])
    let row = try #require(whole.rows.firstIndex { whole.key(of: $0) == ["2015", "_T"] })
    let question = CellQuestion(whole, row: row, column: 2)
    let answer = question.answer(in: KeyedTable(try table([partner: dates])))
    guard case .figure(let found)? = answer else {
      #expect(figure == nil)
      return
    }
    #expect(found.printed == figure)
  }

  @Test func `a label has the records of every figure of its row`() throws {
    var sample = Sample()
    try sample.addExchange("2014-05-01", .incoming)
    try sample.addExchange("2016-05-01", .incoming)
    let whole = try #require(sample.table(ExchangeIndicator.delegationsByDirection, 2016))
    func answer(row: Int) -> CellQuestion.Answer? {
      CellQuestion(whole, row: row, column: 0).answer(in: KeyedTable(whole))
    }
    #expect(answer(row: 0) != nil)
    #expect(answer(row: 1) == nil)
  }

  private func list(_ column: Column, _ rows: [Row]) -> Table {
    let words = Wording(verbatim: "x")
    return Table(
      id: "x", title: words, shortTitle: words, summary: words, nature: .list,
      columns: [column, .figures("n", words, .visit)], rows: rows)
  }

  @Test func `a row of a list is found by all of its cells`() {
    let column = Column.attribute("name", Wording(verbatim: "name"))
    let rows = [Int64(1), 2].map { number in
      Row(cells: [.text(Wording(verbatim: "a")), .observation(.exactly(number))])
    }
    let question = CellQuestion(list(column, rows), row: 0, column: 0)
    #expect(question.answer(in: KeyedTable(list(column, [rows[0]]))) != nil)
    #expect(question.answer(in: KeyedTable(list(column, [rows[1]]))) == nil)
  }

  @Test func `a total is no row of the same category`() {
    let column = Column.dimension("name", Wording(verbatim: "name"))
    func table(_ role: Row.Role) -> Table {
      list(column, [Row(role, cells: [.category(.total), .observation(.exactly(1))])])
    }
    let question = CellQuestion(table(.body), row: 0, column: 1)
    #expect(question.answer(in: KeyedTable(table(.body))) != nil)
    #expect(question.answer(in: KeyedTable(table(.total))) == nil)
  }
}
