import Foundation
import Testing

@testable import Intake

@Suite struct WorkbookFileTests {
  @Test func `sheets are listed in order with their kind and whether they are hidden`() throws {
    let sheet = SheetFixture(
      sheets: """
        <sheet name="Register" sheetId="1" r:id="rId1"/>\
        <sheet name="A &amp; B" sheetId="2" state="hidden" r:id="rId4"/>\
        <sheet name="c" sheetId="3" state="veryHidden" r:id="rId5"/>\
        <sheet name="d" sheetId="4" r:id="rId6"/><sheet name="e" sheetId="5" r:id="rId9"/>
        """, otherSheets: ["worksheet", "chartsheet", "dialogsheet"])
    let workbook = try WorkbookFile(name: "register.xlsx", bytes: sheet.bytes)
    #expect(workbook.sheets.map(\.name) == ["Register", "A & B", "c", "d", "e"])
    #expect(workbook.sheets.map(\.kind) == [.cells, .cells, .chart, .dialog, .unknown])
    #expect(workbook.sheets.map(\.isHidden) == [false, true, true, false, false])
    #expect(throws: IntakeError(.unreadable, input: "register.xlsx", cause: "sheet 'c' is a chart"))
    {
      try workbook.rows(of: "c")
    }
  }

  @Test func `a sheet is known by its name, in whatever case, and read as often as is asked`()
    throws
  {
    let sheet = SheetFixture(rows: "<row><c><v>1</v></c></row>")
    let workbook = try WorkbookFile(name: "register.xlsx", bytes: sheet.bytes)
    #expect(try ReadSheet(workbook, sheet: "REGISTER").rows == ["1: 1"])
    #expect(try ReadSheet(workbook, sheet: "Register").rows == ["1: 1"])
    #expect(
      throws: IntakeError(
        .unreadable, input: "register.xlsx",
        cause: "no sheet 'Other', expected one of 'Register'")
    ) { try workbook.rows(of: "Other") }
  }

  @Test func `strict workbooks and those without styles and shared texts are read`() throws {
    var sheet = SheetFixture(rows: "<row><c s=\"0\"><v>1</v></c></row>")
    sheet.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    sheet.types = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try sheet.read().rows == ["1: 1"])
    sheet.missing = ["xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"]
    #expect(try sheet.read().rows == ["1: 1"])
  }

  @Test func `elements may have prefixes and other elements around them`() throws {
    let sheet = SheetFixture(parts: [
      "xl/worksheets/sheet1.xml": """
      <?xml version="1.0" encoding="UTF-8"?><x:worksheet xmlns:x="m"><x:dimension ref="Z9"/>\
      <x:sheetData><x:row r="1" spans="1:1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>\
      <x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>
      """
    ])
    #expect(try sheet.read().rows == ["1: 1"])
  }

  @Test func `a file is read by ranges, and must stay what it was`() throws {
    let sheet = SheetFixture(rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
    let folder = try InputsOnDisk(["other.txt": ""])
    let path = folder.path + "/register.xlsx"
    try Data(sheet.bytes).write(to: URL(filePath: path))
    #expect(try ReadSheet(WorkbookFile(path: path)).rows == ["1: 1", "2: 2"])
    let reader = try WorkbookFile(path: path).rows(of: "Register")
    var row = SourceRow()
    #expect(try reader.read(into: &row))
    try Data(sheet.bytes + [0]).write(to: URL(filePath: path))
    #expect(throws: IntakeError(.changedWhileRead, input: path, cause: "it changed while read")) {
      while try reader.read(into: &row) {}
    }
    #expect(throws: IntakeError.self) { try WorkbookFile(path: folder.path) }
    #expect(throws: IntakeError.self) { try WorkbookFile(path: folder.path + "/none.xlsx") }
  }
}
