import Tables

extension SampleRelease {
  private static let headings = [
    ("id", "Record"), ("date", "Date"), ("direction", "Direction"), ("partners", "Partners"),
    ("leader", "Leader"), ("fields", "Fields"), ("remark", "What the source says"),
    ("source", "Source"), ("tables", "Tables"),
  ]

  static let records = Table(
    id: "records", title: text("Records of exchanges"), shortTitle: text("Records"),
    summary: text("Every record that is counted, with its source and the tables that hold it."),
    nature: .list,
    columns: headings.map { attribute($0, $1) },
    rows: (1...80).map { number in
      Row(
        cells: [
          .text(text("exchange-\(number)")), .date("2017-\(number % 2 == 0 ? "10" : "1X")"),
          .text(text(number % 3 == 0 ? "in" : "out")),
          .text(text(number % 4 == 0 ? "慕尼黑 Munich; 沃尔夫斯堡 Wolfsburg" : "Lublin")),
          number % 5 == 0 ? .empty(.notAvailable) : .text(text("Deputy Mayor Li Chengjin")),
          .text(text("education; economy")),
          .text(
            text(
              number % 6 == 0
                ? "德阳市代表团一行六人应邀访问友好城市，并出席国际青年艺术节开幕式及经贸合作座谈会，与当地企业就装备制造业合作交换意见。"
                : number % 7 == 0
                  ? "@ The delegation visited two companies and signed a memorandum on vocational"
                    + " training; a return visit in the following year was agreed."
                  : "+ Six persons.")),
          .text(text("deyang-2018")), .text(text("1, 3")),
        ])
    })

  static let quality = Table(
    id: "data-quality", title: text("Completeness of the records"),
    shortTitle: text("Data quality"),
    summary: text("How many records state what."), nature: .ratio,
    columns: [
      dimension("field", "Field"), measure("records", "Records", unit("record", "records")),
      measure("share", "Share", unit("percent", "per cent"), decimals: 1),
    ],
    rows: [("Headcount", 1200, 553), ("Leader", 17, 8), ("Date to the day", 2170, 1000)].map {
      Row(
        cells: [
          .category(Category(id: $0, label: text($0))), .observation(.exactly($1)),
          .observation(.exactly($2)),
        ])
    })

  static let sources = Table(
    id: "sources", title: text("Sources"), shortTitle: text("Sources"),
    summary: text("The documents from which the records were taken."), nature: .list,
    columns: [
      dimension("source", "Source"), attribute("title", "Title"), attribute("date", "Date"),
      attribute("address", "Address"),
    ],
    rows: [
      ("deyang-2018", "Deyang’s friendship cities", "2018"),
      ("changchun-2017", "CCFAO Delegation Attends 5th Symposium", "2017-11-07"),
      ("jinan-2017", "Urban-Rural Integration", "2017-11"),
    ].map {
      Row(
        cells: [
          .category(Category(id: $0, label: text($0))), .text(text($1)), .date($2),
          .text(text("https://example.org/\($0)")),
        ])
    })
}
