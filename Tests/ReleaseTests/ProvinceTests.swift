import Foundation
import Register
import Tables
import Testing

@testable import Release

/// A province's folder holds one folder a city, and a trip between two cities is counted once.
@Suite struct ProvinceTests {
  private struct Published {
    var survey: Survey
    var release: Tables.Release
  }

  private func publish(
    _ province: Province, _ reports: [Province.Report], names: [String] = Province.cities,
    namesHomes: Bool = true
  ) throws -> Published {
    let inputs = try TemporaryFolder()
    try province.write(to: inputs, reports, names: names, namesHomes: namesHomes)
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: inputs.path, reports: "", year: 2017)
    let release = try #require(Assembly(survey, request: request)).release
    try release.refuseBrokenIdentities()
    return Published(survey: survey, release: release)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `the mirror of a record changes no figure but in data quality`(seed: UInt64) throws {
    let province = Province(seed: seed)
    for namesHomes in [true, false] {
      let without = try publish(province, province.reports, namesHomes: namesHomes)
      let with = try publish(
        province, province.reports + province.mirrors, namesHomes: namesHomes)
      #expect(without.survey.mirrors.isEmpty)
      #expect(with.survey.mirrors.count == province.mirrors.count)
      #expect(with.survey.mirrors.allSatisfy { $0.doubt == nil })
      #expect(with.release.tables.count > 10)
      #expect(with.release.tables.map(\.id) == without.release.tables.map(\.id))
      for (found, expected) in zip(with.release.tables, without.release.tables) {
        #expect(found == expected, "\(expected.id)")
      }
      #expect(with.release.headlines == without.release.headlines)
    }
  }

  @Test func `a tabulation counts a trip that both cities report once, too`() throws {
    let province = Province(seed: 2)
    func tabulated(_ reports: [Province.Report]) throws -> String {
      let inputs = try TemporaryFolder()
      try province.write(to: inputs, reports)
      var order = TabulationOrder(
        population: "delegations", by: ["direction", "kind"], inputs: inputs.path)
      order.year = 2017
      order.format = .csv
      return String(decoding: try TabulationRun(order).bytes, as: UTF8.self)
    }
    let expected = try tabulated(province.reports)
    #expect(expected.contains("out"))
    #expect(try tabulated(province.reports + province.mirrors) == expected)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the names of the folders change nothing but the names of files`(seed: UInt64) throws {
    let province = Province(seed: seed)
    let reports = province.reports + province.mirrors
    let first = try publish(province, reports, names: ["1", "2", "3"])
    let second = try publish(province, reports, names: ["3", "1", "2"])
    #expect(first.release.tables == second.release.tables)
    #expect(first.release.headlines == second.release.headlines)
    #expect(first.release.table("sources") == second.release.table("sources"))
    func trips(_ survey: Survey) -> Set<String> {
      Set(survey.mirrors.map { "\($0.counted.id) \($0.counted.date) \($0.mirrored.date)" })
    }
    #expect(trips(first.survey) == trips(second.survey))
    #expect(!first.survey.mirrors.isEmpty)
  }

  @Test func `every record of a delegation is counted, mirrored, planned or told otherwise`() throws
  {
    var province = Province(seed: 3)
    let planned = Province.Report(
      city: 0, text: "2017-08-01,out,HOME,ulm,official,,,,,planned")
    province.reports.append(planned)
    let published = try publish(province, province.reports + province.mirrors)
    let quality = try #require(published.release.table("data-quality"))
    let rows = quality.rows.filter { $0.cells.first == .category(topic) }
    let counts = rows.compactMap { $0.cells[2].observation?.value }
    let accepted = Int64(published.survey.register.acceptedExchanges)
    #expect(counts.reduce(0, +) == accepted)
    #expect(rows.allSatisfy { $0.cells[3].observation?.value == accepted })
    #expect(counts.count == 3)
    #expect(counts[1] == Int64(province.mirrors.count))
    #expect(counts[2] == 1)
    let total = try #require(published.release.table("exchanges-per-year")?.rows.last)
    #expect(total.role != .total || total.cells.last?.observation?.value == counts[0])
  }

  private var topic: Tables.Category {
    Tables.Category(
      id: "records-of-delegations",
      label: Wording(
        en: "Records of delegations", zh: "团组记录", de: "Datensätze zu Delegationen"))
  }

  @Test func `a record that mirrors another is listed and stands in no table`() throws {
    let province = Province(seed: 5)
    let published = try publish(province, province.reports + province.mirrors)
    let records = try #require(published.release.table("records"))
    let mirrored = records.rows.filter { row in
      row.cells.contains { cell in
        if case .category(let category) = cell { category.id == "mirrored" } else { false }
      }
    }
    #expect(mirrored.count == province.mirrors.count)
    #expect(mirrored.allSatisfy { $0.cells.last == .empty(.notApplicable) })
    let list = try #require(published.release.table("mirror-records"))
    #expect(list.rows.count == 2 * province.mirrors.count)
    #expect(
      published.survey.findings.count { $0.check == "trip-is-reported-by-both" }
        == province.mirrors.count)
  }
}
