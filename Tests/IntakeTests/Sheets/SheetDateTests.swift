import Testing

@testable import Intake

@Suite struct SheetDateTests {
  private func read(_ cell: String, _ sheet: SheetFixture) throws -> String {
    var sheet = sheet
    sheet.rows = "<row>\(cell)</row>"
    let read = try sheet.read()
    return (read.rows.map { String($0.dropFirst(3)) } + read.problems).joined()
  }

  @Test(arguments: [
    ("yyyy-mm-dd", "37022.520833333336", "2001-05-11"), ("yyyy-mm-dd", "27061", "1974-02-01"),
    ("yyyy-mm-dd hh:mm", "37022.520833333336", "2001-05-11T12:30:00"),
    ("yyyy-mm-dd hh:mm:ss", "37022", "2001-05-11"),
    ("yyyy-mm-dd hh:mm", "37022.999999", "2001-05-12"),
    ("yyyy&quot;年&quot;m&quot;月&quot;", "37022", "2001-05"), ("mmm\\-yy", "37022", "2001-05"),
    ("yyyy", "37022", "2001"), ("[$-404]e", "37022", "2001"),
    ("m&quot;月&quot;d&quot;日&quot;", "37022", "--05-11"), ("mmmm", "37022", "--05"),
    ("d", "37022", "---11"), ("dddd", "37022", "-W-5"), ("dddd", "37024", "-W-7"),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "37022", "2001-05-11"),
    ("hh:mm", "37022.520833333336", "12:30:00"), ("h:mm AM/PM", "0.75", "18:00:00"),
    ("mm:ss", "0.5", "12:00:00"), ("[h]:mm", "1.5208333333333333", "36:30:00"),
    ("General&quot; Personen&quot;", "12", "12"), ("0.0 %", "0.05", "0.05"),
    ("#,##0 &quot;days&quot;", "1200", "1200"), ("[Red]0.00", "2", "2"), ("@", "7", "7"),
    ("yyyy\\-mm\\-dd;@", "1", "1900-01-01"), ("yyyy-mm-dd", "59", "1900-02-28"),
    ("yyyy-mm-dd", "60", "1:1: impossible-date"), ("yyyy-mm-dd", "61", "1900-03-01"),
    ("yyyy-mm", "60.5", "1:1: impossible-date"), ("yyyy-mm-dd", "0", "1:1: impossible-date"),
    ("yyyy-mm-dd", "-1", "1:1: impossible-date"), ("hh:mm", "-0.5", "1:1: impossible-date"),
    ("yyyy-mm-dd", "2958465", "9999-12-31"), ("yyyy-mm-dd", "2958466", "1:1: impossible-date"),
    ("[h]:mm", "1e300", "1:1: impossible-date"), ("yyyy-mm-dd", "x", "1:1: wrong-value"),
  ])
  func `a number with the format of a date says what it shows`(
    format: String, number: String, text: String
  ) throws {
    let sheet = SheetFixture(formats: [format])
    #expect(try read("<c s=\"1\"><v>\(number)</v></c>", sheet) == text)
  }

  @Test(arguments: [
    (13, "37022.5"), (14, "2001-05-11"), (15, "2001-05-11"), (16, "--05-11"), (17, "2001-05"),
    (18, "12:00:00"), (21, "12:00:00"), (22, "2001-05-11T12:00:00"), (23, "37022.5"),
    (26, "37022.5"), (27, "2001-05"), (28, "--05-11"), (31, "2001-05-11"), (32, "12:00:00"),
    (36, "2001-05"), (37, "37022.5"), (45, "12:00:00"), (46, "888540:00:00"), (48, "37022.5"),
    (57, "2001-05"), (58, "--05-11"), (59, "37022.5"),
  ])
  func `formats that need no code are known by their number`(id: Int, text: String) throws {
    let sheet = SheetFixture(builtIn: [id])
    #expect(try read("<c s=\"1\"><v>37022.5</v></c>", sheet) == text)
  }

  @Test(arguments: [("0", "1904-01-01"), ("60", "1904-03-01"), ("2957003", "9999-12-31")])
  func `days may be counted from 1904`(number: String, text: String) throws {
    let sheet = SheetFixture(
      formats: ["yyyy-mm-dd"],
      workbookProperties: "<workbookPr date1904=\"1\"/><x:workbookPr xmlns:x=\"x\" other=\"1\"/>")
    #expect(try read("<c s=\"1\"><v>\(number)</v></c>", sheet) == text)
  }

  @Test(arguments: [
    ("2021-03-01", 0, "2021-03-01"), ("2021-03-01T12:30:00", 0, "2021-03-01T12:30:00"),
    ("2021-03-01T00:00:00.000Z", 0, "2021-03-01"), ("2021-03-01T12:30", 1, "2021-03"),
    ("12:30", 0, "12:30:00"), ("2021-02-29", 0, "1:1: wrong-value"),
    ("2021-03-01T24:00:00", 0, "1:1: wrong-value"), ("1.3.2021", 0, "1:1: wrong-value"),
  ])
  func `a date may be written out`(stored: String, style: Int, text: String) throws {
    let sheet = SheetFixture(formats: ["yyyy-mm"])
    #expect(try read("<c s=\"\(style)\" t=\"d\"><v>\(stored)</v></c>", sheet) == text)
  }
}
