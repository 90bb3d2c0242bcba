import Testing

@testable import Lint

@Suite struct TextTests {
  private func lend<Result>(
    _ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    Array(text.utf8).withUnsafeBufferPointer(body)
  }

  @Test(arguments: [
    ("0", true), ("12", true), ("-5", true), ("12.5", true), ("12,5", true), ("1,234", true),
    ("1.234,5", true), ("1,234.5", true), ("1 234 567", true), ("3 %", true), ("0.5", true),
    ("", false), ("-", false), ("007", false), ("1,23,456", false), ("1.2.3", false),
    ("2013-10", false), ("12 km", false), (">70", false), ("1,", false), (",5", false),
    ("1234,567.8", false), ("12:30", false),
  ])
  func `a number is told from other texts`(text: String, isNumber: Bool) {
    #expect(lend(text, NumberText.isNumber) == isNumber)
  }

  @Test(
    arguments: [
      ("1", 1), ("-1.5e3", -1_500), ("0.1", 0.1), ("NaN", nil), ("INF", nil), ("0x10", nil),
      ("1e999", nil), ("1,5", nil), ("", nil), (" 1", nil), ("infinity", nil),
    ] as [(String, Double?)])
  func `a cell's number is read as it is written`(text: String, value: Double?) {
    #expect(lend(text, NumberText.value) == value)
  }

  @Test(arguments: [
    ("a_x0041_b", "aAb"), ("_x000a_", "\n"), ("_x005F_x0041_", "_x0041_"), ("_x41_", "_x41_"),
    ("_X0041_", "_X0041_"), ("_xZZZZ_", "_xZZZZ_"), ("_x0041", "_x0041"),
  ])
  func `an escape is shown as its character`(text: String, shown: String) {
    #expect(EscapedText.decoded(text) == shown)
  }

  @Test(
    arguments: [
      ("a_x0041_", "_x0041_"), ("_x005F_x0041_", nil), ("_x000D_", nil), ("_x4E2D_", "_x4E2D_"),
      ("_x005F_x005F_x0041_", "_x0041_"), ("__x0041_", "_x0041_"),
    ] as [(String, String?)])
  func `an escape that nothing needs is found`(text: String, escape: String?) {
    #expect(lend(text, EscapedText.needless) == escape)
  }

  @Test(
    arguments: [
      ("'1 Visits'!$A$1:$B$5", ["1 Visits"]), ("Notes!$A:$C,Notes!$1:$3", ["Notes", "Notes"]),
      ("'A, B''s'!A1", ["A, B's"]), ("=Notes!#REF!", ["Notes"]),
      ("(Notes!A1,Notes!A3)", ["Notes", "Notes"]),
      ("Share of visits", nil), ("Notes!", nil), ("A1", nil), ("SUM(Notes!A1)", nil), ("", nil),
      ("Notes!XFE1", nil),
    ] as [(String, [String]?)])
  func `cells are told from other formulas`(formula: String, sheets: [String]?) {
    #expect(SheetReference.all(in: formula)?.map(\.sheet) == sheets)
  }

  @Test(arguments: [
    ("Notes", false), ("Übersicht", false), ("封面", false), ("Notes_1.a", false), ("1 Visits", true),
    ("2024", true), ("T1", true), ("R1C1", true), ("a-b", true), (".a", true), ("", true),
  ])
  func `a sheet's name that is no plain word needs quotes`(name: String, needsQuotes: Bool) {
    #expect(SheetReference.needsQuotes(name) == needsQuotes)
  }

  @Test(
    arguments: [
      ("[x]", "[x]"), (".", "."), ("…", "…"), ("–", "–"), ("[xyz]", nil), ("5", nil), ("[5]", nil),
      ("年", nil), ("word", nil), ("", nil),
    ] as [(String, String?)])
  func `a mark is one or two signs`(text: String, mark: String?) {
    #expect(lend(text, Mark.whole) == mark)
  }

  @Test(arguments: [
    (".", "Zeichen: . Angabe nicht verfügbar.", true), (".", "Ein Satz. Noch einer.", false),
    ("…", "符号：…表示数据不详。", true), ("x", "Mark: x not applicable", true), ("x", "explained", false),
  ])
  func `a sign is named where it stands alone`(mark: String, text: String, isNamed: Bool) {
    #expect(Mark.isNamed(Array(mark.utf8), in: Array(text.utf8)) == isNamed)
  }

  @Test(arguments: [
    ("a [note 3] b [note 12]", ["[note 3]", "[note 12]"]), ("[注3]", ["[注3]"]),
    ("[Anmerkung 2]", ["[Anmerkung 2]"]), ("[Table 3]", []), ("[note]", []), ("[x] 2024", []),
  ])
  func `marks of notes are told from other brackets`(text: String, marks: [String]) {
    #expect(lend(text) { NoteMark.all(in: $0).map(\.mark) } == marks)
  }

  @Test(arguments: [
    ("https://example.org", true), ("HTTP://example.org", true), ("mailto:a@example.org", true),
    ("https:", false), ("javascript:alert(1)", false), ("file:///etc", false),
    ("other.xlsx", false), ("", false),
  ])
  func `a link is safe where it leads to the web`(address: String, isSafe: Bool) {
    #expect(LinkSyntax.isSafe(address) == isSafe)
  }
}
