import OpenXML
import Foundation

@testable import Spreadsheet

/// A directory for one test, which takes what is in it along when it goes.
final class Draft {
  let directory: String
  var path: String { directory + "/workbook.xlsx" }

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "draft-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    directory = url.path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: directory)
    } catch {
      print("cannot remove '\(directory)': \(error)")
    }
  }

  var isWritten: Bool { FileManager.default.fileExists(atPath: path) }

  /// Writes a workbook and gives what was counted in it.
  @discardableResult
  func write(
    mode: Workbook.Mode = .whole, properties: DocumentProperties = DocumentProperties(),
    _ body: (inout Workbook) throws(SpreadsheetError) -> Void
  ) throws(SpreadsheetError) -> WorkbookContents {
    var workbook = try Workbook(
      writingTo: path, temporaryDirectory: directory, properties: properties,
      createdAt: 1_514_678_400, mode: mode)
    try body(&workbook)
    return try workbook.close().contents
  }

  /// The parts of the workbook as text.
  func parts() throws -> [String: String] {
    let archive = try ZipArchive(readFile(at: path))
    var parts: [String: String] = [:]
    for entry in archive.entries {
      var bytes: [UInt8] = []
      try archive.inflate(entry) { bytes += $0 }
      parts[entry.name] = String(decoding: bytes, as: UTF8.self)
    }
    return parts
  }

  func part(_ name: String) throws -> String {
    try parts()[name] ?? "no part '\(name)'"
  }
}

/// The first sheet of a workbook made of one sheet, as markup.
func sheetMarkup(
  _ body: (inout Sheet) throws(SpreadsheetError) -> Void
) throws -> String {
  let draft = try Draft()
  try draft.write { (book) throws(SpreadsheetError) in try book.addSheet("Sheet", body) }
  return try draft.part("xl/worksheets/sheet1.xml")
}

/// What a sheet with this content is refused for, after the name of the file, or nil.
func refusal(
  mode: Workbook.Mode = .whole, _ body: (inout Sheet) throws(SpreadsheetError) -> Void
) throws -> String? {
  try workbookRefusal(mode: mode) { (book) throws(SpreadsheetError) in
    try book.addSheet("Sheet", body)
  }
}

/// What a workbook with this content is refused for, after the name of the file, or nil.
func workbookRefusal(
  mode: Workbook.Mode = .whole, _ body: (inout Workbook) throws(SpreadsheetError) -> Void
) throws -> String? {
  let draft = try Draft()
  do {
    try draft.write(mode: mode, body)
    return nil
  } catch {
    return error.code == .refused ? error.cause : "\(error)"
  }
}

extension CellRange {
  /// A range as Excel counts, from row 1 and column A.
  init(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Character>) {
    func number(_ letter: Character) -> Int { Int(letter.asciiValue ?? 0) - 65 }
    self.init(
      rows: (rows.lowerBound - 1)...(rows.upperBound - 1),
      columns: number(columns.lowerBound)...number(columns.upperBound))
  }
}
