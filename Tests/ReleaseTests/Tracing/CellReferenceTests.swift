import Testing

@testable import Release

@Suite struct CellReferenceTests {
  @Test(arguments: [
    "'3 Visits by partner'!C7", "3 Visits by partner!C7", "3 Visits by partner!$C$7",
    "  '3 Visits by partner'!c7 ", "3 Visits by partner！C7", "3 Visits by partner!R7C3",
    "='[yearbook-2017.en.xlsx]3 Visits by partner'!$C$7", "$'3 Visits by partner'.$C$7",
    "'3 Visits by partner'.C7", "#'3 Visits by partner'!C7",
  ])
  func `a cell of a sheet is read as it is copied or typed`(text: String) {
    #expect(CellReference(text) == .sheet("3 Visits by partner", row: 6, column: 2))
  }

  @Test(arguments: [
    ("3!A1", 0, 0), ("3!Z1", 0, 25), ("3!AA10", 9, 26), ("3!XFD1048576", 1_048_575, 16_383),
  ])
  func `letters are columns`(text: String, row: Int, column: Int) {
    #expect(CellReference(text) == .sheet("3", row: row, column: column))
  }

  @Test(arguments: [
    ("exchanges-per-year/2016/in", "exchanges-per-year", "2016", Optional("in")),
    ("exchanges-per-year/2016", "exchanges-per-year", "2016", nil),
    ("exchanges-per-year/2016/", "exchanges-per-year", "2016", nil),
    ("awards-per-year/2016, aid/recipients", "awards-per-year", "2016, aid", "recipients"),
    ("data-quality/a/b/records", "data-quality", "a/b", "records"),
  ])
  func `a cell is named by table, row and column`(
    text: String, table: String, row: String, column: String?
  ) {
    #expect(CellReference(text) == .named(table: table, row: row, column: column))
  }

  @Test(arguments: [
    "", "C7", "!C7", "3!", "3!7", "3!C0", "3!R0C1", "3!C1048577", "table", "/2016/in",
  ])
  func `any other text is no cell`(text: String) {
    #expect(CellReference(text) == nil)
  }
}
