import Register

extension TableSchema {
  static let places = TableSchema(
    name: "places", label: Names(en: "Places", zh: "城市", de: "Kommunen"),
    hint: Names(
      en: "A city, county, prefecture or province: your own, and each one on the other side.",
      zh: "一个地方政府（市、县、州、省等）：本方城市和每个外方城市都要登记。",
      de:
        "Eine Stadt, ein Kreis, eine Präfektur oder Provinz: die eigene und jede auf der anderen Seite."
    ),
    fields: [
      .identifier("siegen-wittgenstein"),
      .englishName("Siegen-Wittgenstein"),
      .chineseName("锡根-维特根施泰因县"),
      .germanName("Siegen-Wittgenstein"),
      TableField(
        .nameLocal, Names(en: "Local name", zh: "当地名称", de: "Ortsname"),
        others: ["本地名"],
        hint: Names(
          en: "The name in the language of the place.", zh: "当地语言的名称。",
          de: "Der Name in der Sprache des Ortes."),
        example: Names(verbatim: "Kreis Siegen-Wittgenstein")),
      TableField(
        .country, Names(en: "Country", zh: "国家", de: "Staat"),
        others: ["Land"],
        .country,
        hint: Names(
          en: "The country, chosen from the list.", zh: "从列表中选择国家。",
          de: "Der Staat, aus der Liste gewählt."),
        example: Names(en: "Germany", zh: "德国", de: "Deutschland")),
      TableField(
        .province, Names(en: "Province", zh: "省州", de: "Bundesland"),
        others: ["省", "州", "Provinz"],
        hint: Names(
          en: "The province, state or region.", zh: "所在的省、州或地区。",
          de: "Das Bundesland, die Provinz oder Region."),
        example: Names(en: "North Rhine-Westphalia", zh: "北莱茵-威斯特法伦州", de: "Nordrhein-Westfalen")),
      TableField(
        .level, Names(en: "Level", zh: "行政级别", de: "Ebene"),
        others: ["级别"],
        hint: Names(
          en: "What kind of authority it is.", zh: "行政区划的级别。",
          de: "Was für eine Gebietskörperschaft es ist."),
        example: Names(en: "county", zh: "县", de: "Kreis")),
      TableField(
        .otherNames, Names(en: "Other names", zh: "别名", de: "Weitere Namen"),
        .texts,
        hint: Names(
          en: "Other spellings under which records name it.", zh: "其他记录中出现的别名。",
          de: "Weitere Schreibweisen, unter denen sie vorkommt."),
        example: Names(verbatim: "Siegen; Kreis Siegen")),
      TableField(
        .wikidata, Names(verbatim: "Wikidata"),
        hint: Names(
          en: "The identifier in Wikidata.", zh: "维基数据（Wikidata）编号。", de: "Die Kennung in Wikidata."
        ),
        example: Names(verbatim: "Q5907")),
      .titleOrNote,
    ])
}
