import Indicators
import Register
import Testing

@testable import Release

@Suite struct NewestYearTests {
  /// Trips of the first of two places, which is the only home authority.
  private func newest(
    _ dates: [String], _ status: RecordStatus = .held, home: UInt32 = 0, limit: Int? = nil
  ) throws -> [Int?] {
    var register = Register()
    for id in ["home", "elsewhere"] {
      register.places.append(
        Place(
          id: id, names: Names(en: id, zh: id, de: id), localName: "", otherNames: [],
          country: nil, province: "", level: "", wikidata: "", note: "",
          origin: Origin(file: 0, line: 1)))
    }
    register.homes = [0]
    let scope = Scope(register: register, limit: limit.map(Day.lastDay(ofYear:)))
    var batch = ExchangeBatch()
    batch.reset(count: dates.count)
    for (row, text) in dates.enumerated() where !text.isEmpty {
      let start = try RecordedDate(parsing: text).start
      batch.startEarliest[row] = start.earliest.number
      batch.startLatest[row] = start.latest.number
      batch.statuses[row] = status.rawValue
      batch.homes[row] = home
    }
    var alone = NewestYear(register)
    alone.add(batch, in: scope)
    var counted = NewestYear(register)
    counted.add(CountedExchanges(batch, in: scope))
    return [alone.year, counted.year]
  }

  @Test(
    arguments: [
      ([], nil), ([""], nil), (["2015"], 2015), (["2015-12-31", "2016-01-01"], 2016),
      (["2017", "2016-05", "2015-01-01"], 2017), (["2016", "2019-24"], 2019), (["2019-24"], 2019),
      (["2020", "2019-24"], 2020),
      (["2199-12-31", "2200-01-01"], 2199), (["1799"], nil), (["1800"], 1800),
      (["2015", "../2018"], 2015),
    ] as [([String], Int?)])
  func `the newest year of a batch is the same whether it is counted or not`(
    dates: [String], year: Int?
  ) throws {
    #expect(try newest(dates) == [year, year])
  }

  @Test func `what does not count has no year`() throws {
    #expect(try newest(["2015"], .planned) == [nil, nil])
    #expect(try newest(["2015"], home: 1) == [nil, nil])
    #expect(try newest(["2015", "2017"], limit: 2016) == [2015, 2015])
  }
}
