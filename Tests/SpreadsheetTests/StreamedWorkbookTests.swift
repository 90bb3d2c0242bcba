import Spreadsheet
import Testing

struct StreamedWorkbookTests {
  @Test func `a streamed workbook holds its rows`() throws {
    let draft = try Draft()
    let contents = try draft.write(mode: .streamed) { (book) throws(SpreadsheetError) in
      try book.addSheet("Records") { (sheet) throws(SpreadsheetError) in
        for row in 0..<2_000 {
          try sheet.write("_x0041_ \(row)", row: row, column: 0)
          try sheet.write(row, row: row, column: 1)
        }
      }
    }
    #expect(contents.sheets.map(\.rows) == [2_000])
    #expect(contents.sheets.map(\.cells) == [4_000])
    let markup = try draft.part("xl/worksheets/sheet1.xml")
    #expect(markup.contains("<t>_x005F_x0041_ 1999</t>"))
  }

  @Test func `rows are written from first to last`() throws {
    let refused = try refusal(mode: .streamed) { (sheet) throws(SpreadsheetError) in
      try sheet.write(1, row: 1, column: 0)
      try sheet.write(0, row: 0, column: 0)
    }
    #expect(refused?.hasPrefix("sheet 'Sheet', cell A1: libxlsxwriter: ") == true)
  }

  @Test func `tables and charts are refused`() throws {
    let range = CellRange(1...2, "A"..."A")
    let table = TableSpecification(name: "Table_1", range: range, columns: [.init("Year")])
    let chart = ChartSpecification(
      .column, title: "a", alternativeText: "a", series: [], categoryAxis: .init(title: "a"),
      valueAxis: .init(title: "a"))
    #expect(
      try refusal(mode: .streamed) { (sheet) throws(SpreadsheetError) in
        try sheet.addTable(table)
      } == "sheet 'Sheet', table 'Table_1': a streamed workbook has no tables")
    #expect(
      try refusal(mode: .streamed) { (sheet) throws(SpreadsheetError) in
        try sheet.addChart(chart, row: 0, column: 0, width: 480, height: 288)
      } == "sheet 'Sheet', chart 'a': a streamed workbook has no charts")
  }

  @Test func `there are at most 250 sheets, whose files stay open`() throws {
    let refused = try workbookRefusal(mode: .streamed) { (book) throws(SpreadsheetError) in
      for number in 1...251 { try book.addSheet("Sheet \(number)") { _ in } }
    }
    #expect(refused == "sheet 'Sheet 251': a streamed workbook has at most 250 sheets")
  }
}
