import Foundation
import OpenXML
import Spreadsheet

/// A small workbook in which lint finds nothing: a sheet of notes, and one with a table and a chart.
enum GoodWorkbook {
  /// Its parts as text, in the order of the archive.
  static let parts: [(name: String, text: String)] = {
    do {
      return try written()
    } catch {
      print("cannot write a workbook: \(error)")
      return []
    }
  }()

  private static func written() throws -> [(name: String, text: String)] {
    let path = FileManager.default.temporaryDirectory.path() + "/lint-\(UUID().uuidString).xlsx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    var workbook = try Workbook(
      writingTo: path,
      properties: DocumentProperties(
        title: "Yearbook", subject: "Statistics", author: "Office", keywords: "visits"),
      createdAt: 1_514_678_400)
    try workbook.addSheet("Notes", fillNotes)
    try workbook.addSheet("1 Visits", fillVisits)
    let archive = try ZipArchive(try workbook.close().bytes)
    return try archive.entries.map { entry in
      (entry.name, String(decoding: try archive.contents(of: entry), as: UTF8.self))
    }
  }

  private static func fillNotes(_ sheet: inout Sheet) throws(SpreadsheetError) {
    try sheet.setUpPage(setup(header: 2))
    try sheet.write("Notes", row: 0, column: 0)
    try sheet.addTable(
      TableSpecification(
        name: "Notes_list", range: CellRange(rows: 2...3, columns: 0...1),
        columns: [.init("Note"), .init("Text")]))
    try sheet.write("[note 1]", row: 3, column: 0)
    try sheet.write("A visit is one delegation at one place", row: 3, column: 1)
  }

  private static func fillVisits(_ sheet: inout Sheet) throws(SpreadsheetError) {
    let counts = CellFormat(numberFormat: "#,##0")
    let years = CellFormat(numberFormat: "0")
    let shares = CellFormat(numberFormat: "0.0")
    try sheet.setUpPage(setup(header: 5))
    try sheet.setColumnWidth(12, columns: 0...3)
    try sheet.write("Table 1: visits", row: 0, column: 0)
    try sheet.write("Mark: [x] not available.", row: 1, column: 0)
    try sheet.write(
      "Notes", linkingTo: .cell(CellAddress(row: 0, column: 0), sheet: "Notes"), row: 2, column: 0,
      format: CellFormat())
    try sheet.write(
      "Source", linkingTo: .address("https://example.org/"), row: 3, column: 0,
      format: CellFormat())
    try sheet.addTable(
      TableSpecification(
        name: "Table_1", range: CellRange(rows: 5...8, columns: 0...3),
        columns: [
          .init("Year"), .init("Visits (visits) [note 1]"), .init("Share (per cent)"),
          .init("Remarks"),
        ]))
    for (index, (year, visits, share)) in [(2015, 1815, 12.5), (2016, nil, 37.5), (2017, 1817, 50)]
      .enumerated()
    {
      try sheet.write(year, row: 6 + index, column: 0, format: years)
      if let visits {
        try sheet.write(visits, row: 6 + index, column: 1, format: counts)
      } else {
        try sheet.write("[x]", row: 6 + index, column: 1)
      }
      try sheet.write(share, row: 6 + index, column: 2, format: shares)
    }
    try sheet.addChart(chart, row: 10, column: 0, width: 300, height: 200)
  }

  private static func setup(header row: Int) -> PageSetup {
    PageSetup(footer: PageMargin(right: [.pageNumber]), repeatedRows: row...row)
  }

  private static let chart = ChartSpecification(
    .column, title: "Chart 1", alternativeText: "Shares grew from 12.5 to 50 per cent.",
    series: [
      ChartSeries(
        "Share", categories: CellRange(rows: 6...8, column: 0),
        values: CellRange(rows: 6...8, column: 2), colour: Colour(0x14304F))
    ],
    categoryAxis: .init(title: "Year"), valueAxis: .init(title: "Share (per cent)"))
}
