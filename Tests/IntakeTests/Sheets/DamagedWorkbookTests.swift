import OpenXML
import TestArchives
import Testing

@testable import Intake

@Suite struct DamagedWorkbookTests {
  private let sheet = SheetFixture(
    rows: """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>37022</v></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>
      """, shared: ["<t>plain</t>"], formats: ["yyyy-mm-dd"])

  private func cause(_ sheet: SheetFixture, limits: WorkbookLimits = WorkbookLimits()) -> String? {
    sheet.refusal(limits: limits)?.cause
  }

  @Test func `a workbook that is cut anywhere is refused`() {
    let bytes = sheet.bytes
    #expect(ReadSheet.refusal(of: bytes) == nil)
    for length in bytes.indices {
      #expect(ReadSheet.refusal(of: Array(bytes[..<length]))?.code == .unreadable)
    }
  }

  @Test func `a workbook with any byte changed is read or refused`() {
    let bytes = sheet.bytes
    let whole = try? sheet.read()
    var refused = 0
    for place in bytes.indices {
      for change: UInt8 in [1, 0x80, 0xFF] {
        var spoiled = bytes
        spoiled[place] ^= change
        if ReadSheet.refusal(of: spoiled) != nil { refused += 1 }
      }
    }
    #expect(whole?.rows == ["1: plain|2001-05-11", "2: a"])
    #expect(refused > bytes.count)
  }

  @Test(arguments: [
    ("<row><c><v>1</v></c></row></sheetData>", "ends before"), ("<row><c></row></c>", "an end tag"),
    ("<!DOCTYPE a>", "a document type is declared"), ("&lol;", "begins no known reference"),
  ])
  func `damaged markup is refused with its place`(rows: String, reason: String) throws {
    var sheet = sheet
    sheet.parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData>" + rows
    let cause = try #require(self.cause(sheet))
    #expect(cause.contains("part 'xl/worksheets/sheet1.xml', line 1, column "))
    #expect(cause.contains(reason))
  }

  @Test func `the rows before the damage are handed on first`() throws {
    var sheet = sheet
    sheet.parts["xl/worksheets/sheet1.xml"] =
      "<worksheet><sheetData>"
      + String(repeating: "<row><c><v>1</v></c></row>", count: 5_000) + "<row></worksheet>"
    let reader = try WorkbookFile(name: "register.xlsx", bytes: sheet.bytes).rows(of: "Register")
    var row = SourceRow()
    #expect(try reader.read(into: &row))
    #expect(throws: IntakeError.self) { while try reader.read(into: &row) {} }
  }

  @Test func `limits are named where they are passed`() {
    var limits = WorkbookLimits()
    limits.package.entries = 6
    #expect(cause(sheet, limits: limits) == "the archive has 7 entries, more than 6")
    limits = WorkbookLimits()
    limits.package.unpackedBytes = 1 << 10
    #expect(cause(sheet, limits: limits) == "the archive unpacks to more than 0 MiB")
    limits = WorkbookLimits()
    limits.package.directoryBytes = 100
    #expect(cause(sheet, limits: limits) == "the directory of the archive is longer than 0 MiB")
    limits = WorkbookLimits()
    limits.package.texts = 0
    #expect(cause(sheet, limits: limits) == "the shared texts are more than 0 or 32 MiB")
    limits = WorkbookLimits()
    limits.formats = 1
    #expect(cause(sheet, limits: limits) == "part 'xl/styles.xml' lists more than 1 formats")
    limits = WorkbookLimits()
    limits.listBytes = 10
    #expect(cause(sheet, limits: limits) == "part '_rels/.rels' unpacks to more than 0 MiB")
  }

  @Test func `a sheet has as many rows as the limit at most`() {
    var limits = WorkbookLimits()
    limits.rows = 2
    #expect(cause(sheet, limits: limits) == nil)
    limits.rows = 1
    #expect(cause(sheet, limits: limits) == "the sheet has more than 1 rows")
  }

  @Test func `as many rows one after the other as the limit are kept out, and no more`() {
    var sheet = sheet
    sheet.rows = String(repeating: "<row r=\"1\"><c><v>1</v></c></row>", count: 4)
    var limits = WorkbookLimits()
    limits.problems = 3
    #expect(cause(sheet, limits: limits) == nil)
    limits.problems = 2
    #expect(
      cause(sheet, limits: limits)
        == "more than 2 rows one after the other cannot be read, the first of them row 1: "
        + "row 1 stands twice")
  }

  @Test func `shared texts are as long as the limit at most`() {
    var limits = WorkbookLimits()
    limits.package.textBytes = 5
    #expect(sheet.refusal(limits: limits) == nil)
    limits.package.textBytes = 4
    #expect(
      sheet.refusal(limits: limits)?.cause == "the shared texts are more than 2097152 or 0 MiB")
  }

  @Test(
    arguments: [
      (["_rels/.rels"], "there is no workbook in it"),
      (["xl/workbook.xml"], "part 'xl/workbook.xml' is missing"),
      (["xl/_rels/workbook.xml.rels"], "sheet 'Register' is no sheet that can be read"),
      (["xl/worksheets/sheet1.xml"], "sheet 'Register' is no sheet that can be read"),
    ] as [(Set<String>, String)])
  func `a workbook without a part that it needs is refused`(missing: Set<String>, cause: String) {
    var sheet = sheet
    sheet.missing = missing
    #expect(self.cause(sheet) == cause)
  }

  @Test(
    arguments: [
      ([], "it is empty"), (Array("id,name".utf8), "it is no workbook (.xlsx)"),
      (Array(" <html>".utf8), "it is a page or XML and no workbook, save it as .xlsx"),
      (
        [0xEF, 0xBB, 0xBF] + Array("<?xml".utf8),
        "it is a page or XML and no workbook, save it as .xlsx"
      ),
      ([0x50, 0x4B, 3, 4], "the end of the archive is missing"),
      (
        ZipWriter.archive(of: [
          ("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
        ]), "it is an OpenDocument file (.ods), save it as .xlsx"
      ),
      (compound(""), "it is a workbook of Excel 97 to 2003 (.xls), save it as .xlsx"),
      (compound("Workbook"), "it is a workbook of Excel 97 to 2003 (.xls), save it as .xlsx"),
      (compound("EncryptedPackage"), "it is protected by a password, save it without one"),
    ] as [([UInt8], String)])
  func `files that are no workbook are called what they are`(bytes: [UInt8], cause: String) {
    #expect(ReadSheet.refusal(of: bytes)?.cause == cause)
  }

  @Test func `a binary workbook is called what it is`() {
    var sheet = sheet
    sheet.parts["_rels/.rels"] =
      "<Relationships><Relationship Id=\"a\" Type=\"b/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
    #expect(cause(sheet) == "it is a binary workbook (.xlsb), save it as .xlsx")
  }

  /// A compound file whose folder, in its second sector, lists one stream.
  private static func compound(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += Array(repeating: 0, count: 512 - bytes.count)
    bytes[30] = 9
    bytes[48] = 1
    bytes += Array(repeating: 0, count: 512 + 128)
    bytes += name.utf8.flatMap { [$0, 0] as [UInt8] }
    return bytes + Array(repeating: 0, count: 1024)
  }
}
