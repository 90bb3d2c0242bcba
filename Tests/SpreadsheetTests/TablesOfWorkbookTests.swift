import Testing

@testable import Spreadsheet

@Suite struct TablesOfWorkbookTests {
  @Test func `bytes that are no workbook hold no table`() {
    #expect(TableOfWorkbook.all(in: []).isEmpty)
    #expect(TableOfWorkbook.all(in: Array("PK".utf8)).isEmpty)
  }
}
