import Testing

@testable import Lint

/// One fault a workbook: its rule is found broken at its place, and no other error is.
@Suite struct ErrorTests {
  static let faults: [Fault] = PackageFaults.all + TableFaults.all + CellFaults.all

  @Test func `there are faults enough`() {
    #expect(Self.faults.count >= 50)
  }

  @Test(arguments: faults)
  func `an error is found where it is, and nothing else`(fault: Fault) throws {
    let errors = try fault.findings().filter { $0.severity == .error }
    #expect(Set(errors.map(\.rule)) == [fault.rule], "\(errors.map { $0.line(path: "") })")
    #expect(errors.contains { $0.plainPlace == fault.place }, "\(errors.map(\.place.text))")
  }

  @Test(arguments: ["空格 不适用", "a blank: not applicable", "leer = entfällt"])
  func `a blank among figures is no error where the legend says what it means`(
    legend: String
  ) throws {
    let fault = Fault(
      "", at: "", (Part.visits, "<c r=\"C8\" s=\"3\"><v>37.5</v></c>", ""),
      (Part.texts, "[x] not available.", "[x] not available; \(legend)."))
    #expect(try fault.findings().filter { $0.severity == .error }.map { $0.line(path: "") } == [])
  }

  @Test func `markup is wrong on a line and in a column`() throws {
    let fault = Fault("", at: "", (Part.theme, "<a:theme ", "\n<a:b></a:c><a:theme "))
    let finding = try #require(try fault.findings().first)
    #expect(
      finding.line(path: "x.xlsx")
        == "x.xlsx: xl/theme/theme1.xml:3:8: error: an end tag is not that of the element last opened [markup-well-formed]"
    )
  }
}
