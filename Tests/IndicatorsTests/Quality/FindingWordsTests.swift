import Register
import Tables
import Testing

@testable import Indicators

@Suite struct FindingWordsTests {
  private func words(_ severity: Finding.Severity, _ check: String, column: Int) -> Wording {
    let finding = Finding(
      severity, check, at: Origin(file: 0, line: 17), column: column,
      "series 'a' has no record of its edition 8", repair: "record it")
    return FindingWords(finding: finding, path: "editions.csv").text
  }

  @Test func `a finding says its place and what does not hold in each language`() {
    let warning = words(.warning, "ordinals-are-whole", column: 3)
    #expect(
      warning.en
        == "editions.csv:17:3: warning: series 'a' has no record of its edition 8 (record it)")
    #expect(
      warning.zh
        == "editions.csv第17行第3列，警告：系列活动的届次编号有空缺。"
        + "原文：series 'a' has no record of its edition 8")
    #expect(
      warning.de
        == "editions.csv, Zeile 17, Spalte 3, Warnung: In den Ordnungszahlen der Reihe ist eine "
        + "Lücke. Im Wortlaut: series 'a' has no record of its edition 8")
  }

  @Test func `an error about a whole record has no column`() {
    let error = words(.error, "unknown-place", column: 0)
    #expect(error.zh.hasPrefix("editions.csv第17行，错误：地方不明。"))
    #expect(error.de.hasPrefix("editions.csv, Zeile 17, Fehler: Der Ort ist unbekannt. "))
  }

  @Test(arguments: [(0, "editions.csv第17行，"), (1, "editions.csv第17行第1列，")])
  func `the first column is one, none is not`(column: Int, place: String) {
    #expect(words(.warning, "ordinals-are-whole", column: column).zh.hasPrefix(place))
  }

  @Test func `a flaw of a file is told in each language`() {
    let error = words(.error, "missing-cell", column: 13)
    #expect(error.zh.hasPrefix("editions.csv第17行第13列，错误：单元格少于列标题。"))
    #expect(
      error.de.hasPrefix(
        "editions.csv, Zeile 17, Spalte 13, Fehler: Die Zeile hat zu wenige Zellen. "))
  }

  @Test func `a check without words of its own is told as the terminal tells it`() {
    let other = words(.warning, "no-such-check", column: 3)
    #expect(other == Wording(verbatim: other.en))
  }
}
