import Register
import Tables
import Testing

@testable import Indicators

/// Every total equals the sum of its printed rows, but in columns declared to be reckoned otherwise.
@Suite struct TotalLawTests {
  @Test(arguments: 1...40)
  func `a total is the sum of its rows`(seed: Int) throws {
    let sample = try Sample.random(seed)
    let frame = sample.frame(2013 + seed % 7)
    for table in sample.tables(in: frame) {
      guard let total = table.rows.last, total.role == .total else { continue }
      for (index, column) in table.columns.enumerated()
      where column.measure?.additivity == .additive {
        guard case .observation(let printed) = total.cells[index],
          printed.status != .notApplicable
        else { continue }
        let parts = table.rows.dropLast().compactMap { row -> Observation? in
          if case .observation(let part) = row.cells[index] { part } else { nil }
        }
        #expect(
          printed.isSum(of: parts),
          "\(table.id) \(column.id): \(printed.printed) of \(parts.map(\.printed))")
      }
    }
  }

  @Test(arguments: 1...200)
  func `whatever the records, every identity holds`(seed: Int) throws {
    let sample = try Sample.random(seed)
    let broken = sample.tables(in: sample.frame(2013 + seed % 7)).flatMap(\.brokenIdentities)
    #expect(broken.map(\.description) == [])
  }

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

extension Observation {
  /// Whether the bounds, the value and the coverage are those of the sum of the parts.
  ///
  /// A part that is not available is nothing recorded, or records that do not state a figure.
  fileprivate func isSum(of parts: [Observation]) -> Bool {
    let lower = parts.reduce(0) { $0 + ($1.lower ?? 0) }
    let isUnbounded = parts.contains { part in
      part.lower != nil ? part.upper == nil : part.of ?? 0 > part.covered ?? 0
    }
    let upper = isUnbounded ? nil : parts.reduce(0) { $0 + ($1.upper ?? 0) }
    let covered = parts.reduce(0) { $0 + ($1.covered ?? 0) }
    let of = parts.reduce(0) { $0 + ($1.of ?? 0) }
    guard self.covered ?? 0 == covered, self.of ?? 0 == of else { return false }
    guard let ownLower = self.lower else {
      return lower == 0 && (upper ?? 0 == 0)
    }
    return ownLower == lower && self.upper == upper
  }
}
