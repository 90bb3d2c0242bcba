import Tables
import Testing

@testable import Publishing
@testable import Release

/// What stands in brackets in a header stays in one line on every sheet of the sample release.
@Suite struct HeaderBracketsTests {
  @Test(arguments: [nil, 2017], Language.allCases)
  func `no header is broken inside a bracket`(year: Int?, language: Language) throws {
    let survey = try Survey(of: Repository.inputs, year: year, publishes: true)
    let request = ReleaseRequest(inputs: Repository.inputs, reports: "", year: year)
    let release = try #require(Assembly(survey, request: request)).release
    let plan = WorkbookPlan(release, language.phrases, language.statusProfile)
    let type = Typography(for: language)
    for table in plan.tables + plan.annexes {
      let sheet = TableSheet(table, in: plan, type, PageStyles(type))
      let density = sheet.widths.density
      let measure = TextMeasure(size: density.headerSize, bold: true)
      for (width, column) in zip(sheet.widths.pixels, sheet.table.columns) {
        let room = width - density.padding(isNumeric: column.isNumeric)
        for room in (room * 95 / 100)...((room + density.sparedPadding) * 106 / 100) {
          let lines = LineBreaking.lines(column.header, measure, room: room)
          #expect(lines.allSatisfy(Self.isBalanced), "\(table.sheet): \(lines)")
        }
      }
    }
  }

  private static func isBalanced(_ line: String) -> Bool {
    line.count { "([（".contains($0) } == line.count { ")]）".contains($0) }
  }
}
