import Testing

@testable import OpenXML

@Suite struct NumberFormatTests {
  @Test(arguments: [
    ("General", false, 0, false), ("0", false, 0, false), ("#,##0", false, 0, true),
    ("#,##0.0_M", false, 1, true), ("0.00%", false, 2, false), ("0,", false, 0, false),
    ("yyyy-mm-dd", true, 0, false), ("[h]:mm", true, 0, false), ("[Red]0.0", false, 1, false),
    ("0.0\" days\"", false, 1, false), ("0\\d", false, 0, false), ("0.00E+00", false, 2, false),
    ("#,##0;[Red]-#,##0.00", false, 0, true), ("yyyy\"年\"m\"月\"", true, 0, false),
  ])
  func `a code says what is shown of a number`(
    code: String, isDate: Bool, decimals: Int, hasSeparators: Bool
  ) {
    let format = NumberFormat(code)
    #expect(format.isDate == isDate)
    #expect(format.decimals == decimals)
    #expect(format.hasThousandsSeparators == hasSeparators)
  }

  @Test(arguments: [(0, false), (13, false), (14, true), (22, true), (45, true), (49, false)])
  func `days and times have numbers of their own`(id: Int, isDate: Bool) {
    #expect(NumberFormat.builtIn(id).isDate == isDate)
  }
}
