import Testing

@testable import OpenXML

@Suite struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/", "xl/worksheets/sheet1.xml"),
    ("../tables/table1.xml", "xl/worksheets/", "xl/tables/table1.xml"),
    ("/xl/tables/table1.xml", "xl/worksheets/", "xl/tables/table1.xml"),
    ("./a%20b.xml", "", "a b.xml"), ("../../../a.xml", "xl/", "a.xml"), ("a.xml#b", "", "a.xml"),
  ])
  func `a reference is resolved in the folder of its part`(
    reference: String, folder: String, part: String
  ) {
    #expect(PartName.resolve(reference, in: folder[...]) == part)
  }

  @Test(arguments: [
    ("", "_rels/.rels"), ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"),
    ("a.xml", "_rels/a.xml.rels"),
  ])
  func `a part's relationships stand beside it`(part: String, relationships: String) {
    #expect(PartName.relationships(of: part) == relationships)
    #expect(PartName.source(ofRelationships: relationships) == part)
  }

  @Test(arguments: [
    ("xl/workbook.xml", "xl/workbook.xml"), ("XL/Workbook.xml", "xl/workbook.xml"),
    ("xl\\Workbook.xml", "xl/workbook.xml"),
    ("xl\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
  ])
  func `parts are compared without letter case and by either slash`(name: String, part: String) {
    #expect(PartName.folded(name) == part)
  }

  @Test(arguments: [
    ("xl/workbook.xml", true), ("a..b", true), ("", false), ("/a", false), ("../a", false),
    ("a/../b", false), ("C:a", false), ("a\\b", false),
  ])
  func `a name that leads out of the package is not safe`(name: String, isSafe: Bool) {
    #expect(PartName.isSafe(name) == isSafe)
  }
}
