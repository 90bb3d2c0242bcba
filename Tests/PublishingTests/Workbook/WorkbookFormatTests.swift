import Spreadsheet
import Tables
import Testing

@testable import Publishing

@Suite struct WorkbookFormatTests {
  private static let published = Result { try PublishedWorkbook() }
  private var workbook: PublishedWorkbook {
    get throws { try Self.published.get() }
  }

  @Test func `the sheets stand in house order`() throws {
    #expect(
      try workbook.contents.sheets.map(\.name) == [
        "Cover", "Contents", "Notes", "1 Delegations", "2 Partners", "3 Symposium attendance",
        "4 Person-trips", "5 Partnerships by kind", "Records", "Data quality", "Sources",
      ])
  }

  @Test func `every table is one table object, beside the lists of contents, notes and rules`()
    throws
  {
    #expect(try workbook.contents.tables == 8 + 4)
    #expect(try workbook.contents.charts == 8 + 1)
  }

  @Test(
    arguments: [
      (1, "International cooperation of Deyang"),
      (2, "Contents"),
      (3, "Notes"),
      (4, "Table 1: Delegations by direction, Deyang, 2013 to 2017"),
      (5, "Table 2: Partner places by continent, Deyang, at 31 December 2017"),
      (8, "Table 5: Partnerships in force by kind, Deyang, at the end of each year, 1985 to 2017"),
      (9, "Records of exchanges, Deyang"),
    ])
  func `a sheet starts with its title`(sheet: Int, title: String) throws {
    #expect(try workbook.text("A1", onSheet: sheet) == title)
  }

  @Test func `above a table stand summary, notes, legend, sources and the way back`() throws {
    let lines = try (2...6).map { try workbook.text("A\($0)", onSheet: 4) }
    #expect(
      lines == [
        "Delegations that started in each year, by the direction in which they travelled.",
        "Note 1 applies; see the sheet Notes.",
        "Marks: [x] not available: the sources do not state it; [p] provisional; [r] revised.",
        "Sources: Deyang’s friendship cities (deyang-2018); CCFAO Delegation Attends 5th Symposium"
          + " (changchun-2017).", "← Back to contents",
      ])
  }

  @Test func `a legend has the marks of its sheet and no others`() throws {
    #expect(try workbook.text("A3", onSheet: 5)?.hasPrefix("Source: ") == true)
    #expect(
      try workbook.text("A3", onSheet: 9) == "Mark: [x] not available: the sources do not state it."
    )
  }

  @Test func `text that looks like a formula stays text`() throws {
    let parts = try workbook.parts
    #expect(parts["xl/sharedStrings.xml"]?.contains("<t>=Water</t>") == true)
    #expect(parts.values.allSatisfy { !$0.contains("<f>") })
  }

  @Test func `a bounded headline says at least, with mark and coverage`() throws {
    #expect(try workbook.text("C7", onSheet: 1) == "at least 578")
    #expect(try workbook.text("C9", onSheet: 1) == "[e] (4 of 7)")
    #expect(try workbook.text("C10", onSheet: 1) == "→ Table 3")
    #expect(try workbook.text("D7", onSheet: 1) == "[x]")
    #expect(try workbook.sheet(1).contains("location=\"'3 Symposium attendance'!A1\""))
  }

  @Test func `contents name every other sheet with its exact title`() throws {
    let workbook = try workbook
    let titles = (4...13).map { workbook.text("B\($0 + 1)", onSheet: 2) }
    #expect(
      titles.contains("Table 3: Attendance of the symposium on urbanisation, Deyang, 2013 to 2017"))
    for (index, sheet) in workbook.contents.sheets.enumerated() where sheet.name != "Contents" {
      #expect(titles.contains(workbook.text("A1", onSheet: index + 1)), "\(sheet.name)")
    }
  }

  @Test func `a page is A4, one wide, with the header repeated`() throws {
    let sheet = try workbook.sheet(4)
    #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(sheet.contains("paperSize=\"9\""))
    #expect(sheet.contains("fitToHeight=\"0\""))
    #expect(
      try workbook.parts["xl/workbook.xml"]?.contains("'1 Delegations'!$8:$8") == true)
  }

  @Test func `the file says who made it and when, never the clock`() throws {
    let core = try workbook.parts["docProps/core.xml"] ?? ""
    #expect(core.contains("<dc:creator>Foreign Affairs Office of Deyang</dc:creator>"))
    #expect(core.contains("2018-01-15T00:00:00Z"))
  }

  @Test func `the same release gives the same bytes`() throws {
    #expect(try workbook.bytes == PublishedWorkbook().bytes)
  }

  @Test(arguments: StatusProfile.all)
  func `every profile makes a whole workbook`(profile: StatusProfile) throws {
    #expect(try PublishedWorkbook(profile: profile).contents.sheets.count == 11)
  }
}
