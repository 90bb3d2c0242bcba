import OpenXML
import Foundation
import Testing

@testable import Spreadsheet

struct WorkbookVerificationTests {
  private static func write(_ draft: Draft, sheets: Int, rows: Int) throws(SpreadsheetError) {
    try draft.write { (book) throws(SpreadsheetError) in
      for number in 1...sheets {
        try book.addSheet("Sheet \(number)") { (sheet) throws(SpreadsheetError) in
          for row in 0..<rows { try sheet.write(row * 7 % 10, row: row, column: 0) }
        }
      }
    }
  }

  private func good() throws -> [UInt8] {
    let draft = try Draft()
    try Self.write(draft, sheets: 2, rows: 5)
    return try readFile(at: draft.path)
  }

  private func damage(in bytes: [UInt8]) -> String? {
    do {
      _ = try WorkbookVerification(bytes).contents()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `a whole workbook is found whole`() throws {
    let draft = try Draft()
    try Self.write(draft, sheets: 2, rows: 5)
    let contents = try FinishedWorkbook(at: draft.path).contents
    #expect(contents.sheets.map(\.name) == ["Sheet 1", "Sheet 2"])
    #expect(contents.sheets.map(\.rows) == [5, 5])
    #expect((contents.tables, contents.charts) == (0, 0))
  }

  @Test func `a workbook that is cut anywhere is damaged`() throws {
    let bytes = try good()
    for length in 0..<bytes.count where damage(in: Array(bytes[..<length])) == nil {
      Issue.record("cut at \(length) it passes")
    }
  }

  @Test func `a byte that changed in a part is found`() throws {
    let bytes = try good()
    let archive = try ZipArchive(bytes)
    for entry in archive.entries {
      var changed = bytes
      changed[try archive.packedRange(of: entry).lowerBound + entry.packedSize / 2] ^= 0x10
      #expect(damage(in: changed) == "part '\(entry.name)' is not what was packed")
    }
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<a><b c=\"d\"/><row>x</row></a>", nil, 1), ("<a/>", nil, 0),
    ("<a></a>\n", nil, 0),
    ("", "ends before the end of its markup", 0),
    ("<a><b></b>", "ends before the end of its markup", 0),
    ("<a></a", "ends before the end of its markup", 0),
    ("<a><row></a>", "has tags that do not match", 1),
    ("<a></a></a>", "has tags that do not match", 0),
    ("<a></a><b/>", "goes on after its last element", 0),
    ("<a><></a>", "holds an empty tag", 0),
  ])
  func `elements close one another to the last`(markup: String, flaw: String?, rows: Int) {
    for size in [1, 3, 1_000] {
      var scan = MarkupScan()
      let bytes = Array(markup.utf8)
      for start in stride(from: 0, to: bytes.count, by: size) {
        bytes[start..<min(start + size, bytes.count)].withUnsafeBufferPointer { scan.read($0) }
      }
      #expect(scan.finish() == flaw)
      #expect(scan.rows == rows)
    }
  }

  @Test func `a file that is missing cannot be read`() {
    let error = #expect(throws: SpreadsheetError.self) { try FinishedWorkbook(at: "none.xlsx") }
    #expect(error?.description == "cannot read 'none.xlsx': no such file or directory")
  }

  @Test func `a file that is no archive is damaged`() throws {
    let draft = try Draft()
    try Data("not a workbook, but longer than the end of one".utf8)
      .write(to: URL(filePath: draft.path))
    let error = #expect(throws: SpreadsheetError.self) { try FinishedWorkbook(at: draft.path) }
    #expect(error?.description == "cannot read '\(draft.path)': the end of the archive is missing")
    #expect(error?.code == .damaged)
  }

  /// A temporary file that cannot grow is what a full temporary directory gives.
  @Test func `a part that was cut short without a word is found`() async {
    await #expect(processExitsWith: .success) {
      let draft = try Draft()
      try limitFileSize(to: 30_000)
      let error = #expect(throws: SpreadsheetError.self) {
        try WorkbookVerificationTests.write(draft, sheets: 1, rows: 2_000)
      }
      #expect(error?.code == .damaged)
      #expect(
        error?.description == """
          cannot write '\(draft.path)': part 'xl/worksheets/sheet1.xml' ends before the end of \
          its markup; is the temporary directory '\(draft.directory)' full?
          """)
      #expect(!draft.isWritten)
    }
  }

  @Test func `a file that cannot grow is reported in the system's words`() async {
    await #expect(processExitsWith: .success) {
      let draft = try Draft()
      try limitFileSize(to: 16_000)
      let error = #expect(throws: SpreadsheetError.self) {
        try WorkbookVerificationTests.write(draft, sheets: 60, rows: 5)
      }
      #expect(error?.code == .notTransferred)
      #expect(error?.description == "cannot write '\(draft.path)': file too large")
      #expect(!draft.isWritten)
    }
  }
}

/// Lets no file of this process grow over a size.
private func limitFileSize(to size: UInt) throws {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: size, rlim_max: size)
  try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
}
