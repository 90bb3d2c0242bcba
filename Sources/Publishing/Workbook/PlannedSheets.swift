import Spreadsheet
import Tables

extension WorkbookPlan {
  /// Every sheet with its title, in house order.
  var sheets: [(name: String, title: String)] {
    HouseOrder.allCases.flatMap { part in
      switch part {
      case .cover: [(coverName, release.title.text(in: phrases.language))]
      case .contents: [(contentsName, phrases.contents)]
      case .notes: [(notesName, phrases.notes)]
      case .tables: tables.map { ($0.sheet, $0.title) }
      case .annexes: annexes.map { ($0.sheet, $0.title) }
      }
    }
  }

  /// Gives a sheet its columns, in pixels, its tab and its page.
  func begin(
    _ sheet: inout Sheet, _ widths: [Int], tab: Colour, page: PageSetup
  ) throws(SpreadsheetError) {
    sheet.hideGridlines()
    sheet.setTabColour(tab)
    for (column, pixels) in widths.enumerated() {
      try sheet.setColumnWidth(Sheet.width(ofColumnPixels: pixels), columns: column...column)
    }
    try sheet.setUpPage(page)
  }
}
