import OpenXML
import Foundation
import Publishing
import Register
@testable import Release
@testable import Spreadsheet
import Testing

@Suite struct TabulationRunTests {
  private func order(
    _ population: String, by: [String], across: String? = nil, year: Int? = 2017
  ) -> TabulationOrder {
    var order = TabulationOrder(
      population: population, by: by, across: across, inputs: Repository.inputs)
    order.year = year
    return order
  }

  @Test(arguments: [2017, 2024])
  func `delegations by year across direction are the published table`(year: Int) throws {
    var order = order("delegations", by: ["year"], across: "direction", year: year)
    order.format = .csv
    let published = FolderTree.bytes(
      of: "\(Repository.reports)/\(year)/data/exchanges-per-year.csv")
    #expect(try TabulationRun(order).bytes == published)
  }

  @Test func `the newest year is that of all records, whatever is tabulated`() throws {
    var order = order("participations", by: ["cohort"], year: nil)
    order.format = .csv
    let text = String(decoding: try TabulationRun(order).bytes, as: UTF8.self)
    #expect(text.contains("\n2024,"))
    #expect(!text.contains("\n2025,"))
  }

  @Test func `a workbook is made of the one table`() throws {
    let folder = try TemporaryFolder()
    var order = order("partnerships", by: ["continent"], across: "kind")
    order.format = .xlsx
    order.workspace = folder.path
    let archive = try ZipArchive(try TabulationRun(order).bytes)
    #expect(archive.entries.contains { $0.name == "xl/worksheets/sheet4.xml" })
    #expect(FolderTree.entries(of: folder.path) == [])
  }

  @Test func `an unknown word is a fault of the command line`() throws {
    let error = #expect(throws: ReleaseError.self) {
      try TabulationRun(order("delegatons", by: ["year"]))
    }
    #expect(error?.code == .usage)
    #expect(
      error?.description == "unknown population 'delegatons' (did you mean 'delegations'?)")
  }
}

@Suite struct WholeFileTests {
  @Test func `a file is replaced whole, its mode kept, and a link followed`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.csv"
    try WholeFile.write(Array("one".utf8), to: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.csv", withDestinationPath: path)
    try WholeFile.write(Array("two".utf8), to: folder.path + "/link.csv")
    #expect(FolderTree.bytes(of: path) == Array("two".utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(FolderTree.entries(of: folder.path) == ["a.csv", "link.csv"])
  }

  @Test func `a folder is not replaced by a file`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReleaseError.self) { try WholeFile.write([], to: folder.path) }
    #expect(throws: ReleaseError.self) {
      try WholeFile.write([], to: folder.path + "/none/a.csv")
    }
  }
}
