import Spreadsheet

/// Writes a sheet from its first row down, each row with its height.
struct SheetRows {
  /// The next row that is free.
  var next: Int { heights.count }
  /// Of the rows that are taken, in points.
  private(set) var heights: [Double] = []

  /// Takes a row of so many points and answers its index.
  mutating func take(
    _ height: Double, in sheet: inout Sheet
  ) throws(SpreadsheetError) -> Int {
    try sheet.setRowHeight(height, row: next)
    heights.append(height)
    return next - 1
  }

  mutating func write(_ lines: [SheetLine], in sheet: inout Sheet) throws(SpreadsheetError) {
    for line in lines {
      let row = try take(line.height, in: &sheet)
      if line.text.isEmpty { continue }
      if let target = line.target {
        try sheet.write(
          line.text, linkingTo: .cell(CellAddress(row: 0, column: 0), sheet: target), row: row,
          column: 0, format: line.format)
      } else {
        try sheet.write(line.text, row: row, column: 0, format: line.format)
      }
    }
  }

  /// Writes a text in the first cell of a row that has its look over so many columns.
  mutating func fill(
    _ text: String, _ format: CellFormat, columns: Int, height: Double, in sheet: inout Sheet
  ) throws(SpreadsheetError) {
    let row = try take(height, in: &sheet)
    for column in 0..<columns where column > 0 || text.isEmpty {
      try sheet.writeBlank(row: row, column: column, format: format)
    }
    if !text.isEmpty { try sheet.write(text, row: row, column: 0, format: format) }
  }
}
