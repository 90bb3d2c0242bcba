import Foundation
import Publishing
import Tables
import Testing

@testable import Release

@Suite struct ReleaseDifferenceTests {
  private func comparison(_ old: String, _ new: String) throws -> ReleaseComparison {
    let (old, new) = (try ReleasedFigures(old), try ReleasedFigures(new))
    return ReleaseComparison(
      from: old.tables, to: new.tables,
      isOfSamePeriod: old.isOf(
        year: new.manifest.year, asOf: new.manifest.asOf))
  }

  @Test(arguments: [2017, 2024])
  func `a release is the same as itself`(year: Int) throws {
    let folder = "\(Repository.reports)/\(year)"
    let comparison = try comparison(folder, folder)
    #expect(comparison.tables.count > 20)
    #expect(comparison.tables.allSatisfy { $0.standing == .compared && $0.differences.isEmpty })
    #expect(comparison.hasSameFigures)
    #expect(try ReleaseDifference(from: folder, to: folder).hasSameFigures)
  }

  @Test func `two years of one register agree on all that both publish of a year`() throws {
    let comparison = try comparison(Repository.reports + "/2017", Repository.reports + "/2024")
    #expect(comparison.count(.revised) == 0)
    #expect(comparison.count(.remarked) > 0)
    #expect(comparison.count(.updated) > 0)
    #expect(!comparison.hasSameFigures)
  }

  @Test func `a release read back holds what was counted`() throws {
    let vintage = try Vintage()
    let read = try ReleasedFigures(vintage.release().folder).tables.figures
    #expect(read == (try vintage.counted()))
    #expect(read.count > 500)
  }

  @Test(arguments: Correction.all)
  func `a correction of one record changes the cells whose recount it changes, and no other`(
    table: String, old: String, new: String
  ) throws {
    let vintage = try Vintage()
    let before = try vintage.counted()
    let first = try vintage.release().folder
    let kept = try TemporaryFolder(copyOf: first)
    try vintage.correct(table, old, new)
    let after = try vintage.counted()
    let comparison = try comparison(kept.path, vintage.release().folder)
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    let named = comparison.tables.flatMap { table in
      table.differences.filter { $0.change.isOfFigures }
        .map { CellName(table: table.id, key: $0.key) }
    }
    #expect(!changed.isEmpty)
    #expect(Set(named) == changed)
    #expect(named.count == changed.count)
  }
}
