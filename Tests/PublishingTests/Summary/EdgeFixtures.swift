import Tables

extension SummaryFixtures {
  /// A register of one partnership.
  static let single = release(
    area: "",
    tables: [
      continents([
        ["Europe", "1", "x", "x", "1", "1", "1"], ["Total", "1", "x", "x", "1", "1", "1"],
      ])
    ])

  /// One of everything, so that every noun and verb stands in the singular.
  static let ones = release(
    tables: [
      delegations([["2016", "1", "x", "x", "1"], ["2017", "x", "1 p", "x", "1 p"]]),
      personTrips([["2017", "1 1/1 p", "1+ 1/1 p"]]),
      partnershipOnes, changes([["2017", "1 p", "1 p", "1 p"]]),
      symposia([["Forum", "1st", "2017", "Bonn", "", "", "", "1 1/1 p"]]),
      participations([["Exchange programme", "2017", "1 p", "1 p"]]),
      agreements([["2017", "1 p"]]), awards([["2017", "Aid", "1 p", "1 1/1 p", "z"]]),
      anniversaries([["2018", "1", "Deyang", "Bonn", "Friendship", "Perhaps"]]),
    ])

  private static let partnershipOnes = continents([
    ["Europe", "1 p", "x", "x", "1 p", "1 p", "1 p"],
    ["Total", "1 p", "x", "x", "1 p", "1 p", "1 p"],
  ])

  /// The same tables with nothing known in them.
  static let unknown = release(
    headlines: [
      headline("Delegations in 2017", "x", "exchanges-per-year"),
      headline("Person-trips in 2017", "x 0/1", "person-trips"),
      headline("Symposium attendance", "x 0/2", "symposium-attendance"),
      headline("Awards", "c", "awards-per-year"),
    ],
    tables: [
      delegations([["2017", "x", "x", "x", "x"]]), personTrips([["2017", "x 0/3", "x 0/3"]]),
      byCategory(
        "visits-by-partner", "Visits by partner place", "Partner place", "visit",
        [["Konin", "x", "x"], ["Lahti", "x", "x"], ["Total", "x", "x"]]),
      continents([
        ["Europe", "x", "x", "x", "x", "x", "x"], ["Total", "x", "x", "x", "x", "x", "x"],
      ]),
      changes([["2017", "x", "x", "x"]]),
      symposia([
        ["Forum", "1st", "", "", "", "", "", "x"], ["Forum", "2nd", "", "", "", "", "", "x"],
        ["Forum", "Total", "", "", "", "", "", "x 0/2"],
      ]),
      agreements([["2017", "x"]]), awards([["2017", "Aid", "x", "x", "x"]]),
    ],
    annexes: [
      claims([["Partner places", "Deyang", "2016-12-31", "5", "5", "agrees", ""]])
    ])

  /// Sources that are complete and know of nothing.
  static let none = release(
    tables: [
      delegations([["2016", "1", "1", "0", "2"], ["2017", "0 p", "0 p", "0 p", "0 p"]]),
      continents([["Total", "0 p", "0 p", "0 p", "0 p", "0 p", "0 p"]]),
      agreements([["2017", "0 p"]]),
    ])

  /// A national office: many of everything, and names of two columns a letter.
  static let national = release(
    title: "全国地方政府国际友好交往统计年鉴", area: "中国各省、自治区、直辖市及计划单列市",
    headlines: [
      headline(
        "在本年度内由各级地方人民政府派出和接待的全部国际友好代表团组数量（不含港澳台地区）", "1234567+ 1200000/1500000 p", "person-trips")
    ],
    tables: [
      delegations(
        (2003...2017).map { ["\($0)", "600000", "500000 r", "134567 b", "1234567"] }
          + [
            ["Period not determinable", "1", "x", "x", "1"],
            ["Total", "1234567..2345678", "1234567..2345678", "c", "12345678..23456789"],
          ]),
      personTrips([["2017", "1234567..2345678 1200000/1234567 p", "9876543+ 1200000/1234567 p"]]),
      byCategory(
        "visits-by-partner", "各友好城市到访次数", "友好城市", "visit",
        [
          ["锡根-维特根斯坦县（德国北莱茵-威斯特法伦州）与东广岛市（日本广岛县）联合代表处", "9000 p", "90000"],
          ["科隆", "8000 p", "80000"], ["江陵", "x", "70000"], ["曼西", "7 p", "60000"],
          ["拉赫蒂", "6 p", "50000"], ["科宁", "5 p", "40000"], ["维达", "4 p", "40000"],
          ["奥本", "3 p", "40000"], ["蒙特克莱尔", "2 p", "40000"], ["Total", "17027 p", "430000"],
        ]),
      symposia(
        (1...4).map { ["第\($0)个系列研讨会", "第\($0)届", "2017-0\($0)", "上海", "", "", "", "\($0)00+ p"] }),
    ])
}
