import Spreadsheet
import Tables
import Testing

@testable import Publishing

@Suite struct NotesSheetTests {
  /// An upright page holds 987 pixels: 48 rows of 15 points, 20 pixels, leave 27, which are 20.25
  /// points. In a program that prints most on a page 78 more are left, 105: six rows pass them.
  @Test(arguments: [(48, 20.25, 0), (48, 21.0, 6), (10, 590.0, 0), (10, 591.0, 44)])
  func `a title does not stand at the foot of a page without its rows`(
    rows: Int, points: Double, lines: Int
  ) {
    let gap = NotesSheet.gap(after: Array(repeating: 15, count: rows), before: points)
    #expect(gap == Array(repeating: .space(15), count: lines))
  }

  /// Of 50 rows the last begins a second page where 49 fill the first; where 53 do, the title would
  /// be the last line of it.
  @Test(arguments: [(50, 4), (52, 2), (53, 1), (54, 0)])
  func `a title leaves the foot of the longest page too`(rows: Int, lines: Int) {
    #expect(NotesSheet.gap(after: Array(repeating: 15, count: rows), before: 40).count == lines)
  }

  @Test(arguments: Language.allCases)
  func `the list of notes comes last and heads each page that it goes on to`(
    language: Language
  ) throws {
    let directory = try TemporaryDirectory()
    let files = try OutputFormat.workbook.files(
      Publication(SampleRelease.release, languages: [language]), directory.path)
    let tables = TableOfWorkbook.all(in: files[0].bytes).map(\.name).filter {
      $0.hasSuffix("_list") && $0 != "Contents_list"
    }
    #expect(tables == ["Marks_list", "Rules_list", "Notes_list"])
    let workbook = try PublishedWorkbook()
    let titles = workbook.parts["xl/workbook.xml"]?.split(separator: "<definedName ")
      .filter { $0.contains("Print_Titles") && $0.contains(">Notes!") }
    #expect(titles?.count == 1)
  }
}
