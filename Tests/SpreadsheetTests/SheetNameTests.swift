import Spreadsheet
import Testing

struct SheetNameTests {
  @Test(arguments: [
    "Notes", "Table 1", "表1", "1 Partners", "2024 data", "Ünïted", "R2D2x", "XFE1", "A1048577",
    "Data.2", "a&b <c>", "Historie", String(repeating: "国", count: 31),
    String(repeating: "🌍", count: 15) + "a",
  ])
  func `a name stays as it is`(name: String) throws {
    let draft = try Draft()
    let contents = try draft.write { (book) throws(SpreadsheetError) in
      try book.addSheet(name) { (sheet) throws(SpreadsheetError) in
        try sheet.write("x", row: 0, column: 0)
        try sheet.setUpPage(PageSetup(repeatedRows: 0...0))
      }
    }
    #expect(contents.sheets.map(\.name) == [name])
  }

  @Test(arguments: [
    ("", "a sheet needs a name"),
    (String(repeating: "a", count: 32), "a name of 32 characters exceeds Excel's limit of 31"),
    (String(repeating: "🌍", count: 16), "a name of 32 characters exceeds Excel's limit of 31"),
    ("a[b", "the character '[' (U+005B) may not stand in a sheet's name"),
    ("a]b", "the character ']' (U+005D) may not stand in a sheet's name"),
    ("a:b", "the character ':' (U+003A) may not stand in a sheet's name"),
    ("a*b", "the character '*' (U+002A) may not stand in a sheet's name"),
    ("a?b", "the character '?' (U+003F) may not stand in a sheet's name"),
    ("a/b", "the character '/' (U+002F) may not stand in a sheet's name"),
    ("a\\b", "the character '\\' (U+005C) may not stand in a sheet's name"),
    ("people's", "the character ''' (U+0027) may not stand in a sheet's name"),
    ("No. #1", "the character '#' (U+0023) may not stand in a sheet's name"),
    ("a\u{0}b", "the character U+0000 cannot be written"),
    ("a\nb", "the character U+000A may not stand in a sheet's name"),
    ("History", "Excel keeps the name 'History' for itself"),
    ("hISTORY", "Excel keeps the name 'History' for itself"),
    ("2024", "a name that is a number or a cell reference is misread in print titles"),
    ("1st", "a name that is a number or a cell reference is misread in print titles"),
    ("T1", "a name that is a number or a cell reference is misread in print titles"),
    ("xfd1048576", "a name that is a number or a cell reference is misread in print titles"),
    ("R1C1", "a name that is a number or a cell reference is misread in print titles"),
    ("rc", "a name that is a number or a cell reference is misread in print titles"),
    ("a_x0041_", "the name holds an escape sequence"),
  ])
  func `a name that Excel would not take is refused`(name: String, reason: String) throws {
    let refused = try workbookRefusal { (book) throws(SpreadsheetError) in
      try book.addSheet(name) { _ in }
    }
    #expect(refused == "sheet '\(name)': \(reason)")
  }

  @Test(arguments: [
    ("Notes", "NOTES", true), ("Übersicht", "übersicht", true), ("ΟΔΟΣ", "οδος", true),
    ("Caf\u{E9}", "Cafe\u{301}", true), ("Maße", "Masse", false), ("Notes", "Note", false),
  ])
  func `two sheets differ in more than case`(first: String, second: String, isTaken: Bool) throws {
    let refused = try workbookRefusal { (book) throws(SpreadsheetError) in
      try book.addSheet(first) { _ in }
      try book.addSheet(second) { _ in }
    }
    #expect(refused == (isTaken ? "sheet '\(second)': another sheet has this name" : nil))
  }
}
