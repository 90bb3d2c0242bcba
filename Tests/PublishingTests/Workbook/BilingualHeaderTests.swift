import Spreadsheet
import Tables
import Testing

@testable import Publishing

@Suite struct BilingualHeaderTests {
  private static let people = Unit(
    id: "person", name: Wording(en: "people", zh: "人", de: "Personen"))
  private static let note = Note(
    id: "note", text: Wording(en: "A note.", zh: "注释。", de: "Eine Anmerkung."))

  private let table = PlannedTable.table(
    columns: [
      Column(id: "year", heading: Wording(en: "Year", zh: "年份", de: "Jahr"), role: .dimension),
      Column(
        id: "attendance", heading: Wording(en: "Attendance", zh: "出席人数", de: "Teilnehmende"),
        role: .measure(Measure(id: "attendance", unit: people)), notes: [note]),
      Column(
        id: "2017", heading: Wording(en: "2017", zh: "2017年", de: "2017"),
        role: .measure(Measure(id: "2017", unit: people))),
    ],
    rows: [
      Row(cells: [
        .category(Category(verbatim: "2016")), .observation(.between(71, nil, .revised)),
        .observation(.exactly(3)),
      ]),
      Row(cells: [
        .category(Category(verbatim: "2017")), .observation(.exactly(80)),
        .observation(.exactly(4)),
      ]),
    ])

  private func headers(_ phrases: any Phrases, showsEnglish: Bool) -> [String] {
    WorkbookPlan(
      PlannedTable.release([table]), phrases, phrases.language.statusProfile,
      showsEnglishHeaders: showsEnglish
    ).tables[0].columns.map(\.header)
  }

  @Test func `Chinese headers have the English ones under them, without unit and notes`() {
    #expect(
      headers(Chinese(), showsEnglish: true) == [
        "年份\nYear", "出席人数（人）[注1]\nAttendance", "出席人数下限（人）\nAttendance, at least",
        "出席人数上限（人）\nAttendance, at most", "2017年（人）", "备注\nNotes",
      ])
  }

  @Test func `the settings leave the English headers out`() {
    #expect(
      headers(Chinese(), showsEnglish: false) == [
        "年份", "出席人数（人）[注1]", "出席人数下限（人）", "出席人数上限（人）", "2017年（人）", "备注",
      ])
  }

  @Test(arguments: [true, false])
  func `other languages have one line`(showsEnglish: Bool) {
    #expect(headers(German(), showsEnglish: showsEnglish).allSatisfy { !$0.contains("\n") })
    #expect(headers(English(), showsEnglish: showsEnglish).allSatisfy { !$0.contains("\n") })
  }

  @Test(arguments: Language.allCases)
  func `a workbook in every language is whole, and its headers are those of its tables`(
    language: Language
  ) throws {
    let directory = try TemporaryDirectory()
    let files = try OutputFormat.workbook.files(
      Publication(PlannedTable.release([table]), languages: [language]), directory.path)
    #expect(files.map(\.path) == ["yearbook-2017.\(language.rawValue).xlsx"])
    let tables = TableOfWorkbook.all(in: files[0].bytes).filter { $0.name.hasPrefix("Table_") }
    func unbroken(_ headers: [String]) -> [String] { headers.map { $0.filter { $0 != "\n" } } }
    #expect(
      tables.map { unbroken($0.headers) }
        == [unbroken(headers(language.phrases, showsEnglish: true))])
  }
}
