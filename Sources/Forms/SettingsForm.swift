import Register
import Tables

/// The settings of a new inputs folder: what an office has to say of itself, with remarks.
enum SettingsForm {
  /// A setting, what it means, and whether it counts before anybody has looked at it.
  private struct Entry {
    let remark: Names
    let key: String
    let value: Names
    let isSet: Bool

    init(_ key: String, _ value: Names, isSet: Bool = false, _ remark: Names) {
      self.key = key
      self.value = value
      self.isSet = isSet
      self.remark = remark
    }
  }

  /// A text in TOML.
  static func text(in language: Language) -> String {
    let entries = entries(language).map { entry in
      let remark = entry.remark.text(in: language).split(separator: "\n")
        .map { "# \($0)\n" }.joined()
      return remark + (entry.isSet ? "" : "# ")
        + "\(entry.key) = \(entry.value.text(in: language))\n"
    }
    let opening = opening.text(in: language).split(separator: "\n").map { "# \($0)\n" }.joined()
    return ([opening] + entries).joined(separator: "\n")
  }

  private static let opening = Names(
    en: """
      Settings of the yearbook. What stands behind # is a remark.
      Take away the # before a setting to use it, and write your own words between the quotes.
      """,
    zh: """
      年鉴设置。# 后面的文字是说明。
      去掉某项设置前面的 #，并在引号内填写本单位的内容，该项即可生效。
      """,
    de: """
      Einstellungen des Jahrbuchs. Was hinter # steht, ist eine Erläuterung.
      Das # vor einer Einstellung entfernen und den eigenen Text zwischen die Anführungszeichen setzen.
      """)

  private static func entries(_ language: Language) -> [Entry] {
    cover + [
      Entry(
        "languages", Names(verbatim: "[\"\(language.rawValue)\"]"), isSet: true,
        Names(
          en: "Languages of publication: \"en\", \"zh\" (simplified Chinese), \"de\".",
          zh: "出版语言：\"zh\"（简体中文）、\"en\"（英文）、\"de\"（德文），可填多种。",
          de: "Sprachen der Veröffentlichung: \"de\", \"en\", \"zh\" (vereinfachtes Chinesisch).")),
      Entry(
        "period", Names(verbatim: "\"2015/..\""),
        Names(
          en: "The first year that is shown; every year that is recorded if left out.",
          zh: "年鉴起始年份；不填则包括有记录的全部年份。",
          de: "Das erste dargestellte Jahr; ohne Angabe alle erfassten Jahre.")),
      Entry(
        "tolerance-percent", Names(verbatim: "10"),
        Names(
          en: "What \"about\" and \"nearly\" mean in a figure, in per cent.",
          zh: "数字中“约”“近”所指的幅度，按百分比计。",
          de: "Was „rund“ und „fast“ bei einer Zahl bedeuten, in Prozent.")),
    ]
  }

  private static let cover = [
    Entry(
      "title",
      Names(
        en: "\"Yearbook of international municipal cooperation\"", zh: "\"城市国际合作统计年鉴\"",
        de: "\"Jahrbuch der internationalen kommunalen Zusammenarbeit\""), isSet: true,
      Names(en: "The title on the cover.", zh: "封面标题。", de: "Der Titel auf dem Deckblatt.")),
    Entry(
      "publisher",
      Names(
        en: "\"Foreign Affairs Office of Deyang\"", zh: "\"德阳市人民政府外事办公室\"",
        de: "\"Büro für Internationales der Stadt Siegen\""),
      Names(en: "Who publishes it.", zh: "编制单位。", de: "Wer es herausgibt.")),
    Entry(
      "home", Names(en: "[\"deyang\"]", zh: "[\"deyang\"]", de: "[\"siegen\"]"),
      Names(
        en: """
          Your own city, by its identifier on the sheet Places; several with commas between them.
          Every place that is the home of a record counts if this is left out.
          """,
        zh: """
          本方城市，填“城市”表中的编号；多个城市用逗号隔开。
          不填则记录中填为本方的城市都视为本方城市。
          """,
        de: """
          Die eigene Kommune mit ihrer Kennung auf dem Blatt Kommunen; mehrere durch Kommas getrennt.
          Ohne Angabe gilt jede, die in einem Datensatz als Heimatkommune steht.
          """)),
    Entry(
      "area", Names(en: "\"Deyang\"", zh: "\"德阳市\"", de: "\"Siegen\""),
      Names(
        en: "What your cities are called together in titles; their names if left out.",
        zh: "标题中对本方城市的统称；不填则用城市名称。",
        de: "Wie die eigenen Kommunen in Titeln zusammen heißen; ohne Angabe ihre Namen.")),
    Entry(
      "contact",
      Names(
        en: "\"statistics@example.org\"", zh: "\"statistics@example.org\"",
        de: "\"statistik@example.org\""),
      Names(en: "Whom readers can ask.", zh: "联系方式。", de: "Wen Leser fragen können.")),
    Entry(
      "licence", Names(verbatim: "\"CC BY 4.0\""),
      Names(
        en: "The licence under which it is published.", zh: "发布许可。",
        de: "Die Lizenz der Veröffentlichung.")),
  ]
}
