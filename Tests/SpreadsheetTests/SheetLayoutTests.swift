import Spreadsheet
import Testing

struct SheetLayoutTests {
  @Test(arguments: [(8.43, 64), (12.0, 89), (0.5, 6), (1.0, 12), (255.0, 1_790), (0.0, 0)])
  func `a column's width is counted in pixels`(width: Double, pixels: Int) {
    #expect(Sheet.pixels(ofColumnWidth: width) == pixels)
  }

  @Test func `layout stands in the file`() throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.setColumnWidth(14, columns: 0...2)
      try sheet.setColumnWidth(20, columns: 1...1)
      try sheet.setDefaultRowHeight(18)
      try sheet.setRowHeight(30, row: 3)
      try sheet.freezePanes(row: 4, column: 1)
      try sheet.setZoom(percent: 85)
      sheet.setTabColour(Colour(0x12807A))
      sheet.hideGridlines()
    }
    for text in [
      #"<col min="1" max="1" width="14."#, #"<col min="2" max="2" width="20."#,
      #"<col min="3" max="3" width="14."#, #"defaultRowHeight="18""#,
      #"<row r="4" spans="1:1" ht="30" customHeight="1"/>"#,
      #"xSplit="1" ySplit="4" topLeftCell="B5""#,
      #"zoomScale="85""#, #"<tabColor rgb="FF12807A"/>"#, #"showGridLines="0""#,
    ] {
      #expect(markup.contains(text))
    }
  }

  @Test func `nothing is frozen above the first row and left of the first column`() throws {
    let markup = try sheetMarkup { (sheet) throws(SpreadsheetError) in
      try sheet.freezePanes(row: 0, column: 0)
    }
    #expect(!markup.contains("<pane"))
  }

  @Test(arguments: [(-0.1, false), (0, true), (255, true), (255.1, false), (.nan, false)])
  func `a width is inside Excel's limits`(width: Double, isTaken: Bool) throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.setColumnWidth(width, columns: 0...0)
    }
    #expect((refused == nil) == isTaken)
  }

  @Test(arguments: [(0, false), (0.1, true), (409, true), (409.1, false), (.nan, false)])
  func `a height is inside Excel's limits`(height: Double, isTaken: Bool) throws {
    let one = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.setRowHeight(height, row: 0)
    }
    let all = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.setDefaultRowHeight(height)
    }
    #expect((one == nil) == isTaken)
    #expect((all == nil) == isTaken)
  }

  @Test(arguments: [(9, false), (10, true), (400, true), (401, false)])
  func `a zoom is inside Excel's limits`(percent: Int, isTaken: Bool) throws {
    let refused = try refusal { (sheet) throws(SpreadsheetError) in
      try sheet.setZoom(percent: percent)
    }
    #expect((refused == nil) == isTaken)
  }

  @Test func `columns and rows outside Excel's sheet are refused`() throws {
    let refused = [
      try refusal { (sheet) throws(SpreadsheetError) in
        try sheet.setColumnWidth(9, columns: 0...16_384)
      },
      try refusal { (sheet) throws(SpreadsheetError) in
        try sheet.setRowHeight(9, row: 1_048_576)
      },
      try refusal { (sheet) throws(SpreadsheetError) in
        try sheet.freezePanes(row: -1, column: 0)
      },
    ]
    #expect(
      refused == [
        "sheet 'Sheet': column 16385 exceeds Excel's limit of 16,384 columns",
        "sheet 'Sheet': row 1048577 exceeds Excel's limit of 1,048,576 rows",
        "sheet 'Sheet': rows and columns count from 0",
      ])
  }
}
