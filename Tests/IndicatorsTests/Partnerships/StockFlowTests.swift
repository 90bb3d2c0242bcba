import Register
import Tables
import Testing

@testable import Indicators

/// The identity of stocks and flows: what there is at the end of a year is what there was a year
/// before, plus what was established, less what ended.
@Suite struct StockFlowTests {
  /// One printed year of the table.
  private struct Year {
    let year: Int
    let established, ended: Int64
    let stock: Observation
  }

  private func years(_ table: Table) -> [Year] {
    table.rows.filter { $0.role == .body }.compactMap { row in
      guard case .category(let category) = row.cells[0], let year = Int(category.id) else {
        return nil
      }
      let figures = row.observations
      return Year(
        year: year, established: figures[0].value ?? 0, ended: figures[1].value ?? 0,
        stock: figures[2])
    }
  }

  private func undetermined(_ table: Table) -> (established: Int64, ended: Int64) {
    let figures = table.rows.first { $0.role == .unknown }?.observations ?? []
    return (figures.first?.upper ?? 0, figures.dropFirst().first?.upper ?? 0)
  }

  @Test(arguments: 1...100)
  func `a stock is the one before, plus established, less ended`(seed: Int) throws {
    var sample = try Sample.random(seed)
    // From the very first partnership on, before which there was none.
    sample.register.choices.firstYear = nil
    guard let table = sample.table(PartnershipChanges(), 2016) else { return }
    let open = undetermined(table)
    var before: (lower: Int64, upper: Int64) = (0, open.established)
    for year in years(table) {
      let lower = year.stock.lower ?? 0
      let upper = year.stock.upper ?? 0
      let change = year.established - year.ended
      #expect(lower >= before.lower + change - open.ended, "\(year)")
      #expect(upper <= before.upper + change + open.established, "\(year)")
      if open == (0, 0) {
        #expect(lower == before.lower + change && upper == lower, "\(year)")
      }
      before = (lower, upper)
    }
  }

  @Test(arguments: 1...100)
  func `whatever the true days are, the table holds them`(seed: Int) throws {
    var sample = try Sample.random(seed)
    // From the very first partnership on, before which there was none.
    sample.register.choices.firstYear = nil
    guard let table = sample.table(PartnershipChanges(), 2016) else { return }
    var generator = SeededGenerator(seed: seed)
    let scope = sample.frame(2016).scope
    let truth = sample.register.partnerships.filter { $0.counts(in: scope) }
      .map { generator.trueDays(of: $0.term) }
    let open = undetermined(table)
    for year in years(table) {
      let days = DayRange(year: year.year)
      let established = Int64(truth.filter { DayRange($0.began).isCertainly(in: days) }.count)
      let ended = Int64(
        truth.filter { $0.ended.map { DayRange($0).isCertainly(in: days) } ?? false }.count)
      let stock = Int64(
        truth.filter { $0.began <= days.latest && $0.ended.map { $0 > days.latest } ?? true }.count
      )
      #expect((year.established...year.established + open.established).contains(established))
      #expect((year.ended...year.ended + open.ended).contains(ended))
      #expect(stock >= year.stock.lower ?? 0 && stock <= year.stock.upper ?? 0)
    }
  }
}

extension SeededGenerator {
  /// Days on which a partnership may really have begun and ended; it does not end before it begins.
  fileprivate mutating func trueDays(of term: PartnershipTerm) -> (began: Day, ended: Day?) {
    let began = day(in: term.began)
    return (began, term.ended.map { day(in: DayRange(max($0.earliest, began), $0.latest)) })
  }
}
