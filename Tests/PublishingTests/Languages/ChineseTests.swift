import Tables
import Testing

@testable import Publishing

@Suite struct ChineseTests {
  let chinese = Chinese()

  @Test func `a table's title says where, when and what`() {
    #expect(
      chinese.tableTitle(3, "团组数（按类别）", area: "德阳市", period: "2015—2017年")
        == "表3 德阳市2015—2017年团组数（按类别）")
    #expect(chinese.tableTitle(3, "团组数", area: "", period: nil) == "表3 团组数")
    #expect(chinese.listTitle("资料来源", area: "德阳市", period: nil) == "资料来源（德阳市）")
    #expect(chinese.listTitle("记录", area: "德阳市", period: "2017年") == "记录（德阳市，2017年）")
    #expect(chinese.listTitle("记录", area: "", period: nil) == "记录")
  }

  @Test func `a single year is no span of years`() {
    #expect(chinese.years(2017...2017) == "2017年")
    #expect(chinese.years(2015...2017) == "2015—2017年")
    #expect(chinese.atTheEndOfEachYear(2017...2017) == "2017年末")
    #expect(chinese.atTheEndOfEachYear(2015...2017) == "2015—2017年各年末")
    #expect(chinese.asOf("2017年12月31日") == "截至2017年12月31日")
  }

  @Test func `notes and their users are named`() {
    #expect(chinese.notesSentence([2]) == "本表适用注2，见“说明”。")
    #expect(chinese.notesSentence([1, 3, 4]) == "本表适用注1、3、4，见“说明”。")
    #expect(chinese.users(tables: [1...1], lists: []) == "表1")
    #expect(chinese.users(tables: [1...3, 5...6], lists: ["记录"]) == "表1至3、5、6；记录")
    #expect(chinese.users(tables: [], lists: ["记录"]) == "记录")
  }

  @Test func `headings keep unit and notes at their end`() {
    #expect(chinese.heading("结好城市", unit: "个") == "结好城市（个）")
    #expect(chinese.heading("金额（元）", unit: "元") == "金额（元）")
    #expect(chinese.heading("金额（元）", unit: "美元") == "金额（元）（美元）")
    #expect(chinese.headingAtLeast("出席人数") == "出席人数下限")
    #expect(chinese.headingAtMost("金额（元）") == "金额上限（元）")
    #expect(chinese.headingStated("出席人数") == "出席人数有数据记录（n/N）")
    #expect(chinese.heading("结好城市（个）", notes: [1, 12]) == "结好城市（个）[注1][注12]")
  }

  @Test func `a legend explains its marks in order`() {
    #expect(
      chinese.legend([("…", "数据不详"), ("|", "数列中断")]) == "符号：… 数据不详；| 数列中断。")
    #expect(chinese.legend([("p", "初步数")]) == "符号：p 初步数。")
    #expect(chinese.blank(.notApplicable) == ("空格", "不适用"))
    #expect(chinese.blank(.estimated) == ("空格", "仅知上下限（见“下限”“上限”列）"))
    #expect(
      chinese.blank([.notApplicable, .estimated])
        == ("空格", "不适用，或仅知上下限（见“下限”“上限”列）"))
  }

  @Test func `every status has a meaning of its own`() {
    let meanings = Set(Status.all.map(chinese.meaning))
    #expect(meanings.count == Status.all.count)
    #expect(!meanings.contains(""))
  }

  @Test func `what holds of whole columns is said of them`() {
    #expect(chinese.remark(.provisional, ofColumns: []) == "本表数据均为初步数。")
    #expect(chinese.remark(.provisional, ofColumns: ["2017年"]) == "“2017年”列均为初步数。")
    #expect(
      chinese.remark(.revised, ofColumns: ["来访", "出访"]) == "“来访”、“出访”列均为修订数。")
  }

  @Test func `alternative text says range, highest, lowest and latest`() {
    let point = ChartDescription.Point(category: "2015", figure: "3")
    let series = ChartDescription.Series(
      name: "来访", lowest: point, highest: .init(category: "2016", figure: "至少9"),
      last: .init(category: "2017", figure: "5"))
    var chart = ChartDescription(
      kind: .stackedColumns, title: "团组数", categoryAxis: "年份", firstCategory: "2015",
      lastCategory: "2017", categories: 3, isOverTime: true, series: [series],
      hasLowerBounds: true)
    #expect(
      chinese.description(of: chart)
        == "堆积柱形图：团组数。年份：2015至2017。来访：最高至少9（2016），最低3（2015），最近5（2017）。仅知上下限的数字按下限绘制。")
    chart.isOverTime = false
    chart.hasLowerBounds = false
    chart.series[0].highest.figure = "3"
    #expect(chinese.description(of: chart) == "堆积柱形图：团组数。年份：共3类。来访：均为3。")
  }

  @Test(
    arguments: [
      (0, 0, "0"), (1000, 0, "1,000"), (1_234_567, 0, "1,234,567"), (553, 1, "55.3"),
      (-5, 2, "-0.05"),
    ] as [(Int64, Int, String)])
  func `numbers are grouped in thousands`(value: Int64, decimals: Int, text: String) {
    #expect(chinese.number(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (Observation.exactly(1578), "1,578"), (.between(578, nil), "至少578"),
      (.between(135, 165), "135至165"), (Observation(value: nil, lower: nil, upper: 40), "至多40"),
      (.notAvailable, nil),
    ] as [(Observation, String?)])
  func `a figure in words says no more than is known`(figure: Observation, text: String?) {
    #expect(chinese.figure(figure) == text)
  }

  @Test(arguments: [
    ([], ""), (["甲"], "甲"), (["甲", "乙"], "甲和乙"), (["甲", "乙", "丙"], "甲、乙和丙"),
  ])
  func `a list reads as part of a sentence`(items: [String], text: String) {
    #expect(chinese.list(items) == text)
  }
}
