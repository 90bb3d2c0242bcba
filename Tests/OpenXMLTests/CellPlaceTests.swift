import Testing

@testable import OpenXML

@Suite struct CellPlaceTests {
  @Test(arguments: [
    ("A1", 0, 0), ("$B$5", 4, 1), ("AA26", 25, 26), ("XFD1048576", 1_048_575, 16_383),
  ])
  func `a cell's name reads as its row and column`(name: String, row: Int, column: Int) {
    #expect(CellPlace(name.utf8) == CellPlace(row: row, column: column))
    #expect(CellPlace(row: row, column: column).name == name.filter { $0 != "$" })
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "a1", "XFE1", "A1048577", "A1B", "A-1", "A1 "])
  func `what Excel has no cell for is none`(name: String) {
    #expect(CellPlace(name.utf8) == nil)
  }

  @Test(arguments: [
    ("A1:B5", "A1:B5", 10), ("$C$3", "C3", 1), ("C3:C3", "C3", 1),
  ])
  func `an area is named by its corners`(text: String, name: String, count: Int) {
    let area = CellArea(text)
    #expect(area?.name == name)
    #expect(area?.count == count)
  }

  @Test(arguments: ["B5:A1", "A1:", ":", "A1:B2:C3", "A:B"])
  func `corners in disorder are no area`(text: String) {
    #expect(CellArea(text) == nil)
  }
}
