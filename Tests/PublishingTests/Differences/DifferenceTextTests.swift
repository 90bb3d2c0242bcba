import Tables
import Testing

@testable import Publishing

@Suite struct DifferenceTextTests {
  private func text(
    _ comparison: ReleaseComparison = ComparedSample.comparison, in language: Language = .english,
    profile: StatusProfile = .unitedKingdom
  ) -> String {
    var text = DifferenceText(
      comparison, from: ComparedSample.old, to: ComparedSample.new, in: language, profile: profile)
    return text.text
  }

  @Test func `what changed stands under its table, and is counted at the end`() {
    #expect(
      text() == """
        Old  Reports/2017, as of 2017-12-31
        New  Reports/2018, as of 2018-12-31

        Delegations by direction (delegations)
          revised    2016, In: 1 -> 2 (+1)
          revised    2016, Out: at least 71 (3 of 5) -> 60 to 70 (5 of 5) (lower)
          re-marked  2017, In: provisional -> final; 1
          updated    All years, In: 2 -> 3 (+1)
          added      2018: In 1 [p]; Out [x]
          removed    2015, In: 4

        Cells of all tables
          revised    2
          re-marked  1
          updated    1
          added      2
          removed    1
          unchanged  1

        An updated figure is no revision: it refers to another reference day or to more
        years.
        [x] not available; [p] provisional

        """)
  }

  @Test func `it is said in Chinese, aligned by the width of its signs`() {
    #expect(
      text(in: .chinese) == """
        旧版  Reports/2017，截至2017年12月31日
        新版  Reports/2018，截至2018年12月31日

        团组数（按方向）（批）
          修订      2016，来访：1 -> 2（+1）
          修订      2016，出访：至少71（3/5） -> 60至70（5/5）（下降）
          标记变更  2017，来访：初步数 -> 最终数；1
          更新      各年合计，来访：2 -> 3（+1）
          新增      2018：来访 1 [p]；出访 [x]
          删除      2015，来访：4

        全部表格的单元格
          修订      2
          标记变更  1
          更新      1
          新增      2
          删除      1
          未变      1

        更新不是修订：数字所指的基准日或年份范围不同。
        [x] 数据不详；[p] 初步数

        """)
  }

  @Test func `it is said in German, and long lines are broken`() {
    #expect(
      text(in: .german).hasPrefix(
        """
        Alt  Reports/2017, Stand 31.12.2017
        Neu  Reports/2018, Stand 31.12.2018

        Delegationen nach Richtung (Delegationen)
          berichtigt          2016, Empfangen: 1 -> 2 (+1)
          berichtigt          2016, Entsandt: mindestens 71 (3 von 5) -> 60 bis 70 (5
                              von 5) (niedriger)
          neu gekennzeichnet  2017, Empfangen: vorläufig -> endgültig; 1
          fortgeschrieben     Alle Jahre, Empfangen: 2 -> 3 (+1)
          hinzugekommen       2018: Empfangen 1 [p]; Entsandt [x]
          entfallen           2015, Empfangen: 4

        """))
  }

  @Test func `an office without a sign says its marks in words`() {
    #expect(text(profile: .china).contains("added      2018: In 1 (provisional); Out …\n"))
  }

  @Test func `a release that is the same says so`() {
    let tables = [ComparedSample.table([ComparedSample.cell("2016", "in", 1)])]
    let same = ReleaseComparison(from: tables, to: tables, isOfSamePeriod: true)
    #expect(text(same).hasSuffix("  unchanged  1\n\nNo figure differs.\n"))
    #expect(!text(same).contains("Delegations"))
  }

  @Test func `tables that came, went or were laid out anew are told as such`() {
    let cells = [ComparedSample.cell("2016", "in", 1)]
    let before = ComparedSample.table(cells, id: "a")
    let now = ComparedSample.table(cells, id: "b")
    let relaid = ComparedSample.table(cells, by: ["cohort", "direction"])
    let comparison = ReleaseComparison(
      from: [before, ComparedSample.table(cells)], to: [now, relaid], isOfSamePeriod: true)
    let text = text(comparison)
    #expect(text.contains("(delegations)\n  new table, 1 cell\n"))
    #expect(text.contains("(delegations)\n  no longer published, 1 cell\n"))
    #expect(
      text.contains(
        """
        (delegations)
          the layout changed, so cells cannot be compared: by year, direction, now by
          cohort, direction

        """))
    #expect(!text.contains("No figure differs."))
  }

  @Test func `years in a row without a figure are named from the first to the last`() {
    let cells = (2018...2023).map { ComparedSample.cell("\($0)", "in", .notAvailable) }
    let comparison = ReleaseComparison(
      from: [ComparedSample.table([])],
      to: [ComparedSample.table(cells + [ComparedSample.cell("2024", "in", 1)])],
      isOfSamePeriod: false)
    #expect(text(comparison).contains("  added  In: 2024 1; 2018–2023 [x]\n"))
  }
}
