import Tables

/// What the hand-written fixtures say in English, in the other languages.
enum FixtureWords {
  /// The release with its words in every language; names that are the same in all stay.
  static func translated(_ release: Release) -> Release {
    var release = release
    release.title = wording(release.title)
    release.publisher = wording(release.publisher)
    release.area = wording(release.area)
    for index in release.headlines.indices {
      release.headlines[index].label = wording(release.headlines[index].label)
    }
    release.tables = release.tables.map(table)
    release.annexes = release.annexes.map(table)
    return release
  }

  private static func table(_ table: Table) -> Table {
    var table = table
    table.title = wording(table.title)
    table.summary = wording(table.summary)
    for index in table.columns.indices {
      table.columns[index].heading = wording(table.columns[index].heading)
    }
    for row in table.rows.indices {
      table.rows[row].cells = table.rows[row].cells.map(cell)
    }
    return table
  }

  private static func cell(_ cell: Cell) -> Cell {
    switch cell {
    case .category(let category):
      .category(Tables.Category(id: category.id, label: wording(category.label)))
    case .text(let text): .text(wording(text))
    case .number, .date, .observation, .empty: cell
    }
  }

  private static func wording(_ wording: Wording) -> Wording {
    let words = all.first { $0.en == wording.en }
    return words.map { Wording(en: $0.en, zh: $0.zh, de: $0.de) } ?? wording
  }

  private static let all: [(en: String, zh: String, de: String)] =
    headings + titles + places + others

  private static let headings = [
    ("Year", "年份", "Jahr"), ("In", "来访", "Empfangen"), ("Out", "出访", "Entsandt"),
    ("Joint", "共同活动", "Gemeinsam"), ("Total", "合计", "Insgesamt"),
    ("Partner place", "往来城市", "Ort"), ("2015 to 2017", "2015—2017年", "2015 bis 2017"),
    ("Continent", "大洲", "Kontinent"), ("Friendship", "友好城市", "Städtepartnerschaft"),
    ("Exchange", "友好交流城市", "Städtefreundschaft"), ("Contact", "一般联系", "Kontakt"),
    ("Partnerships", "结好关系", "Partnerschaften"),
    ("Partner places", "结好城市", "Partnerkommunen"), ("Countries", "国家", "Staaten"),
    ("Home authority", "我方城市", "Heimatkommune"), ("Edition", "届次", "Ausgabe"),
    ("Date", "日期", "Datum"), ("Host city", "举办城市", "Gastgeberstadt"),
    ("Attendance", "出席人数", "Teilnehmende"), ("CNY", "元", "CNY"),
  ]

  private static let titles = [
    (
      "Yearbook of international municipal cooperation", "城市国际合作统计年鉴",
      "Jahrbuch der internationalen kommunalen Zusammenarbeit"
    ),
    ("International cooperation", "国际合作", "Internationale Zusammenarbeit"),
    ("Foreign Affairs Office", "外事办公室", "Amt für Internationales"),
    ("12 home authorities", "12个城市", "12 Heimatkommunen"), ("Deyang", "德阳", "Deyang"),
    ("Delegations in 2017", "2017年团组数", "Delegationen 2017"),
    ("Symposium attendance", "研讨会出席人数", "Teilnehmende an Symposien"),
    ("Person-trips in 2017", "2017年往来人次", "Personenreisen 2017"),
    ("Awards", "资助与捐赠", "Zuwendungen"),
    ("Visits by partner place", "到访次数（按往来城市）", "Besuche nach Ort"),
    (
      "Partnerships by home authority", "结好关系（按我方城市）", "Partnerschaften nach Heimatkommune"
    ),
    (
      "Partnerships that complete five years or a multiple of them.", "满五年整数倍的结好关系。",
      "Partnerschaften, die ein Vielfaches von fünf Jahren vollenden."
    ),
  ]

  private static let places = [
    ("Konin", "科宁", "Konin"), ("Siegen-Wittgenstein", "锡根-维特根斯坦", "Siegen-Wittgenstein"),
    ("Gangneung", "江陵", "Gangneung"), ("Higashi-Hiroshima", "东广岛", "Higashi-Hiroshima"),
    ("Jinan", "济南", "Jinan"), ("Muncie", "曼西", "Muncie"), ("Lahti", "拉赫蒂", "Lahti"),
    ("Bonn", "波恩", "Bonn"), ("Changchun", "长春", "Changchun"), ("Shanghai", "上海", "Shanghai"),
    ("Xuzhou", "徐州", "Xuzhou"), ("Shenyang", "沈阳", "Shenyang"), ("Baotou", "包头", "Baotou"),
    ("Chengdu", "成都", "Chengdu"), ("Beijing", "北京", "Peking"), ("Poland", "波兰", "Polen"),
    ("Germany", "德国", "Deutschland"), ("China", "中国", "China"),
    ("Africa", "非洲", "Afrika"), ("Asia", "亚洲", "Asien"), ("Europe", "欧洲", "Europa"),
    ("North America", "北美洲", "Nordamerika"), ("South America", "南美洲", "Südamerika"),
    (
      "Konin; Siegen-Wittgenstein; Gangneung", "科宁、锡根-维特根斯坦、江陵",
      "Konin; Siegen-Wittgenstein; Gangneung"
    ),
    (
      "Deyang and Siegen-Wittgenstein", "德阳与锡根-维特根斯坦", "Deyang und Siegen-Wittgenstein"
    ),
  ]

  private static let others = [
    ("education", "教育", "Bildung"), ("culture", "文化", "Kultur"),
    ("industry", "工业", "Industrie"), ("urban planning", "城市规划", "Stadtplanung"),
    ("1st", "第1届", "1."), ("2nd", "第2届", "2."), ("3rd", "第3届", "3."), ("4th", "第4届", "4."),
    ("5th", "第5届", "5."), ("9th", "第9届", "9."), ("10th", "第10届", "10."),
    ("Not numbered", "未编届次", "Ohne Zählung"),
    (
      "China-Germany Urbanization Symposium", "中德城镇化研讨会",
      "Deutsch-chinesisches Urbanisierungssymposium"
    ),
    ("Culture Festival", "文化节", "Kulturfestival"), ("Workshop", "工作坊", "Workshop"),
    ("Forum", "论坛", "Forum"), ("IUC programme", "IUC项目", "IUC-Programm"),
    ("Exchange programme", "交流项目", "Austauschprogramm"),
    ("Scholarship", "奖学金", "Stipendium"), ("Aid", "援助", "Hilfe"),
    ("Donation", "捐赠", "Spende"), ("Anniversary", "周年", "Jubiläum"),
  ]
}
