import OpenXML
import Testing

@testable import Lint

@Suite struct LintPlaceTests {
  @Test func `a place is written as Excel writes it, or as a place in a part`() {
    #expect(LintPlace.workbook.text == "")
    #expect(LintPlace(sheet: "A'b").text == "'A''b'")
    #expect(LintPlace(sheet: "1 Visits", cells: CellArea("B5")).text == "'1 Visits'!B5")
    #expect(LintPlace(part: "xl/styles.xml").text == "xl/styles.xml")
  }
}
