import Tables
import Testing

@testable import Release

/// Figures that do not add up are not published.
@Suite struct IdentityRefusalTests {
  private func release() throws -> Tables.Release {
    let survey = try Survey(of: Repository.inputs, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: Repository.inputs, reports: "", year: 2017)
    return try #require(Assembly(survey, request: request)).release
  }

  @Test func `a release whose figures add up is not refused`() throws {
    try release().refuseBrokenIdentities()
  }

  @Test func `a total that is one too many is refused, and named`() throws {
    var release = try release()
    let table = try #require(release.tables.firstIndex { $0.id == "exchanges-per-year" })
    let row = try #require(release.tables[table].rows.firstIndex { $0.role == .total })
    let column = try #require(release.tables[table].columns.firstIndex { $0.id == "out" })
    let total = try #require(release.tables[table].rows[row].cells[column].observation?.value)
    release.tables[table].rows[row].cells[column] = .observation(.exactly(total + 1))
    let error = #expect(throws: ReleaseError.self) { try release.refuseBrokenIdentities() }
    #expect(error?.code == .fault)
    #expect(
      error?.findings == [
        "table 'exchanges-per-year', row '_T', column 'out': the total is not that of its rows",
        "table 'exchanges-per-year', row '_T', column 'total': "
          + "the total is not that of its columns",
      ])
  }
}
