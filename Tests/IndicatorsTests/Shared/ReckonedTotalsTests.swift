import Register
import Tables
import Testing

@testable import Indicators

/// Totals that are not the sum of their printed rows.
@Suite struct ReckonedTotalsTests {
  @Test func `what is not added is declared`() throws {
    let tables = try (1...40).flatMap { seed in
      let sample = try Sample.random(seed)
      return sample.tables(in: sample.frame(2017)).filter { $0.rows.last?.role == .total }
    }
    let declared = tables.flatMap { table in
      table.columns.filter { $0.measure.map { $0.additivity != .additive } ?? false }
        .map { "\(table.id) \($0.id)" }
    }
    #expect(
      Set(declared) == [
        "concentration places", "concentration share", "concentration visits",
        "concentration visits-of-three", "exchanges-by-field all-years",
        "exchanges-by-field year-2017", "participations cumulative-cities",
        "partner-activity places-visited", "partners-by-continent countries",
        "partners-by-continent partner-places", "partners-by-country partner-places",
        "reciprocity share-in",
      ])
  }
}
