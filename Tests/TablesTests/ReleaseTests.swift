import Testing

@testable import Tables

struct ReleaseTests {
  private func release(tables: [String], annexes: [String]) -> Release {
    func empty(_ id: String) -> Table {
      let words = Wording(verbatim: id)
      return Table(
        id: id, title: words, shortTitle: words, summary: words, nature: .list, columns: [],
        rows: [])
    }
    let words = Wording(verbatim: "x")
    return Release(
      title: words, publisher: words, contact: "", licence: "", nextRelease: "", area: words,
      year: 2016, firstYear: 2015, asOf: "2016-12-31", releaseDate: "2017-02-01", headlines: [],
      tables: tables.map(empty), annexes: annexes.map(empty), rules: [])
  }

  @Test(arguments: ["visits", "awards", "editions", "records", "claims", "sources"])
  func `a table is found by its id, be it numbered or a list`(id: String) {
    let release = release(
      tables: ["visits", "awards", "editions"], annexes: ["records", "claims", "sources"])
    #expect(release.table(id)?.id == id)
  }

  @Test(arguments: [(["visits"], ["records"]), ([], ["records"]), (["visits"], [])])
  func `there is no table of an unknown id`(tables: [String], annexes: [String]) {
    #expect(release(tables: tables, annexes: annexes).table("awards") == nil)
  }

  @Test func `a headline is of the first row where none is named`() {
    let headline = Headline(
      label: Wording(verbatim: "x"), observation: .exactly(1), table: "visits")
    #expect(headline.row == 0)
  }
}
