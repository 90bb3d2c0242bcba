import Register
import Tables
import Testing

@testable import Indicators

/// Every total equals the sum of its printed rows, but for the columns named here.
@Suite struct TotalLawTests {
  /// Columns that no sum makes: distinct things, shares, and what a note says overlaps.
  private static let notAdded: [String: Set<String>] = [
    "exchanges-by-field": ["year", "all-years"], "partner-activity": ["places-visited"],
    "reciprocity": ["share-in"], "concentration": ["places", "visits-of-these", "visits", "share"],
  ]

  @Test(arguments: 1...40)
  func `a total is the sum of its rows`(seed: Int) throws {
    let sample = try Sample.random(seed)
    let frame = sample.frame(2013 + seed % 7)
    for table in sample.tables(in: frame) {
      guard let total = table.rows.last, total.role == .total else { continue }
      let exempt = Self.notAdded[table.id] ?? []
      for (index, column) in table.columns.enumerated() where column.measure != nil {
        if exempt.contains(where: { column.id.hasPrefix($0) }) { continue }
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
