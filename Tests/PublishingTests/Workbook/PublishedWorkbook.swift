import OpenXML
import Tables

@testable import Publishing
@testable import Spreadsheet

/// A release written as a workbook, with its parts as text.
struct PublishedWorkbook {
  let contents: WorkbookContents
  let parts: [String: String]
  let bytes: [UInt8]

  init(
    _ release: Release = SampleRelease.release, profile: StatusProfile = .unitedKingdom
  ) throws {
    let directory = try TemporaryDirectory()
    let files = try OutputFormat.workbook.files(
      Publication(release, profile: profile), directory.path)
    bytes = files[0].bytes
    contents = try WorkbookVerification(bytes).contents()
    let archive = try ZipArchive(bytes)
    var parts: [String: String] = [:]
    for entry in archive.entries {
      var part: [UInt8] = []
      try archive.inflate(entry) { part += $0 }
      parts[entry.name] = String(decoding: part, as: UTF8.self)
    }
    self.parts = parts
  }

  /// The markup of a sheet, counted from 1.
  func sheet(_ number: Int) -> String { parts["xl/worksheets/sheet\(number).xml"] ?? "" }

  /// The text of a cell, such as `A1`, on a sheet counted from 1; nil where it is a number or blank.
  func text(_ cell: String, onSheet number: Int) -> String? {
    guard
      let start = sheet(number).range(after: "<c r=\"\(cell)\""),
      start.contains("t=\"s\""),
      let index = start.range(after: "<v>").flatMap({ Int($0.prefix { $0 != "<" }) })
    else { return nil }
    let strings = (parts["xl/sharedStrings.xml"] ?? "").split(separator: "<si>").dropFirst()
    let entry = strings.dropFirst(index).first.map(String.init) ?? ""
    return entry.range(after: "<t").flatMap { $0.range(after: ">") }.map {
      String($0.prefix { $0 != "<" })
    }
  }
}

extension StringProtocol {
  /// What follows the first occurrence, up to the end of its element or beyond.
  fileprivate func range(after needle: String) -> String? {
    guard let found = firstRange(of: needle) else { return nil }
    return String(self[found.upperBound...].prefix(400))
  }
}
