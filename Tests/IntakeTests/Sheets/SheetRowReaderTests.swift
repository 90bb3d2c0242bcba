import OpenXML
import TestArchives
import Testing

@testable import Intake

@Suite struct SheetRowReaderTests {
  private func texts(_ cells: String) throws -> [String] {
    let sheet = SheetFixture(
      rows: "<row r=\"1\">\(cells)</row>",
      shared: [
        "<t>plain</t>", "<r><t>rich </t></r><r><t xml:space=\"preserve\"> text</t></r>",
        "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>",
        "<t>one_x000D_\ntwo</t>", "<t>_x005F_x000D_</t>", "<t> blanks </t>",
      ])
    let read = try sheet.read()
    return read.rows + read.problems
  }

  @Test(arguments: [
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", "1: plain"),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", "1: rich text"),
    ("<c r=\"A1\" t=\"s\"><v>2</v></c>", "1: 東京"),
    ("<c r=\"A1\" t=\"s\"><v>3</v></c>", "1: one\r\ntwo"),
    ("<c r=\"A1\" t=\"s\"><v>4</v></c>", "1: _x000D_"),
    ("<c r=\"A1\" t=\"s\"><v>5</v></c>", "1: blanks"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>a &amp; b</t></is></c>", "1: a & b"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>", "1: ab"),
    ("<c r=\"A1\" t=\"inlineStr\"><v>no</v><is><t>yes</t></is></c>", "1: yes"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", "1:  a "),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[<a>]]></t></is></c>", "1: <a>"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>_xD83D__xDE00_</t></is></c>", "1: 😀"),
    ("<c r=\"A1\" t=\"str\"><f>A2</f><v>result</v></c>", "1: result"),
    ("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c>", "1: true|false"),
    ("<c r=\"A1\" t=\"e\"><v>#VALUE!</v></c>", "1: #VALUE!"),
    ("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "1: 2"),
    ("<c r=\"A1\" t=\"n\"><v> 12.50 </v></c>", "1: 12.5"),
    ("<c r=\"C1\"><v>3</v></c>", "1: ||3"),
    ("<c r=\"A1\"><v>1</v></c><c r=\"C1\" t=\"str\"><f>B1</f><v></v></c>", "1: 1"),
    ("<c><v>1</v></c><c><v>2</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c>", "1: 1|2||4|5"),
  ])
  func `a cell becomes the text that it shows`(cells: String, row: String) throws {
    #expect(try texts(cells) == [row])
  }

  @Test(arguments: [
    ("<c r=\"A1\" t=\"s\"><v>6</v></c>", "1:1: unknown-text"),
    ("<c r=\"A1\" t=\"s\"><v>-1</v></c>", "1:1: unknown-text"),
    ("<c r=\"B1\"><v>1,5</v></c>", "1:2: wrong-value"),
    ("<c r=\"A1\"><v>1e400</v></c>", "1:1: wrong-value"),
    ("<c r=\"A1\"><v>nan</v></c>", "1:1: wrong-value"),
    ("<c r=\"A1\" t=\"b\"><v>2</v></c>", "1:1: wrong-value"),
    ("<c r=\"A1\" t=\"x\"><v>2</v></c>", "1:1: unknown-format"),
    ("<c r=\"A1\" s=\"1\"><v>2</v></c>", "1:1: unknown-format"),
    ("<c r=\"A1\"><f>1+1</f></c>", "1:1: missing-result"),
    ("<c r=\"A1\"><f>1+1</f><v/></c>", "1:1: missing-result"),
    ("<c r=\"A1\" t=\"str\"><f>B1</f></c>", "1:1: missing-result"),
    ("<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", "1:1: misplaced-cell"),
    ("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", "1:1: duplicate-cell"),
    ("<c r=\"A2\"><v>1</v></c>", "1:1: misplaced-cell"),
    ("<c r=\"XFE1\"><v>1</v></c>", "1:1: misplaced-cell"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>_xD83D_</t></is></c>", "1:1: encoding-error"),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>_x0000_</t></is></c>", "1:1: encoding-error"),
  ])
  func `a cell that cannot be told keeps its row out`(cells: String, problem: String) throws {
    #expect(try texts(cells) == [problem])
  }

  @Test func `rows keep their numbers, and empty ones are not handed on`() throws {
    let rows = """
      <row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3" s="0"/></row>
      <row r="5" hidden="1"><c r="A5"><v>2</v></c></row><row><c><v>3</v></c></row>
      <row r="1048576"><c r="A1048576"><v>4</v></c></row>
      """
    #expect(try SheetFixture(rows: rows).read().rows == ["2: 1", "5: 2", "6: 3", "1048576: 4"])
  }

  @Test func `rows that stand elsewhere than they say are kept out, and the others are read`()
    throws
  {
    let rows = """
      <row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>
      <row r="1"><c r="A1"><v>3</v></c></row><row r="0"><c><v>4</v></c></row>
      <row r="x"><c><v>5</v></c></row><row r="1048577"><c><v>6</v></c></row>
      <row r="9"><c r="A9"><v>7</v></c></row>
      """
    let read = try SheetFixture(rows: rows).read()
    #expect(read.rows == ["2: 1", "9: 7"])
    #expect(read.found.map(\.id) == Array(repeating: "misplaced-row", count: 5))
    #expect(read.found.first?.message == "row 2 stands twice")
  }

  @Test func `of merged cells the first alone is read`() throws {
    let rows = (1...5).map { row in
      "<row r=\"\(row)\">"
        + "ABCDE".map { "<c r=\"\($0)\(row)\" t=\"str\"><v>\($0)\(row)</v></c>" }.joined()
        + "</row>"
    }
    let areas = ["D3:E9", "A1:B2", "C1:C1", "B3:B5"].map { "<mergeCell ref=\"\($0)\"/>" }
    let sheet = SheetFixture(
      rows: rows.joined(), rest: "<mergeCells>\(areas.joined())</mergeCells>")
    #expect(
      try sheet.read().rows == [
        "1: A1||C1|D1|E1", "2: ||C2|D2|E2", "3: A3|B3|C3|D3", "4: A4||C4", "5: A5||C5",
      ])
    var limits = WorkbookLimits()
    limits.merged = 4
    #expect(sheet.refusal(limits: limits) == nil)
    limits.merged = 3
    #expect(sheet.refusal(limits: limits)?.cause == "the sheet has more than 3 merged areas")
  }

  @Test func `merged cells of a sheet in UTF-16 are known, too`() throws {
    let sheet = SheetFixture(
      rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>",
      rest: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
    for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
      let parts = sheet.files.map { name, text in
        let units = text.utf16.flatMap { unit in
          let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
          return mark == [0xFF, 0xFE] ? bytes : bytes.reversed()
        }
        return (name: name, bytes: name.hasSuffix("sheet1.xml") ? mark + units : Array(text.utf8))
      }
      let workbook = try WorkbookFile(name: "r.xlsx", bytes: ZipWriter.archive(of: parts))
      #expect(try ReadSheet(workbook).rows == ["1: 1"])
    }
  }

  @Test func `parts may be named with backslashes`() throws {
    let sheet = SheetFixture(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    let parts = sheet.files.map { name, text in
      (name: String(name.map { $0 == "/" ? "\\" : $0 }), bytes: Array(text.utf8))
    }
    let workbook = try WorkbookFile(name: "r.xlsx", bytes: ZipWriter.archive(of: parts))
    #expect(try ReadSheet(workbook).rows == ["1: 1"])
  }

  @Test func `the last cell of a sheet is read without those before it`() throws {
    let rows =
      "<row><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>"
    let read = try SheetFixture(rows: rows).read()
    #expect(read.rows.count == 2)
    #expect(read.rows.last == "1048576: " + String(repeating: "|", count: 16_383) + "2")
  }

  @Test func `a problem shows the row as far as it can be told`() throws {
    let rows =
      "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"C4\"><v>x</v></c><c r=\"D4\"><v>2</v></c></row>"
    let problem = try #require(try SheetFixture(rows: rows).read().found.first)
    #expect(problem.original == "1,,x,2")
    #expect(problem.message == "'x' in a cell for a number")
  }

  @Test func `rows are the same wherever the pieces end that they are read in`() throws {
    let text = String(repeating: "城", count: 700)
    let rows = (1...400).map {
      "<row r=\"\($0)\"><c r=\"B\($0)\" t=\"inlineStr\"><is><t>\($0)\(text)</t></is></c></row>"
    }
    let read = try SheetFixture(rows: rows.joined()).read()
    #expect(read.rows == (1...400).map { "\($0): |\($0)\(text)" })
  }

  @Test func `cells and rows are as long as the limits at most`() throws {
    var limits = WorkbookLimits()
    limits.package.cellBytes = 4
    limits.rowBytes = 6
    let rows = """
      <row><c t="str"><v>1234</v></c></row><row><c t="str"><v>12345</v></c></row>
      <row><c t="str"><v>123</v></c><c t="str"><v>456</v></c></row>
      <row><c t="str"><v>1234</v></c><c t="str"><v>567</v></c></row>
      """
    let read = try SheetFixture(rows: rows).read(limits: limits)
    #expect(read.rows == ["1: 1234", "3: 123|456"])
    #expect(read.problems == ["2:1: field-too-long", "4:2: record-too-long"])
  }
}
