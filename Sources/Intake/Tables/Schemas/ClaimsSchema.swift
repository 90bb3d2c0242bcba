import Register

extension TableSchema {
  static let claims = TableSchema(
    name: "claims", label: Names(en: "Claims", zh: "表述", de: "Angaben"),
    hint: Names(
      en: "A total that a source states, to be held against the records.", zh: "资料中说明的总数，用来与记录核对。",
      de: "Eine Gesamtzahl, die eine Quelle nennt, zum Vergleich mit den Datensätzen."),
    fields: [
      .identifier("friendship-cities-2016"),
      TableField(
        .source, Names(en: "Source", zh: "资料来源", de: "Quelle"),
        others: ["来源"],
        .sources, required: true,
        hint: Names(
          en: "The document that states it.", zh: "说明此数的资料。", de: "Das Dokument, das sie nennt."),
        example: Names(verbatim: "report-2017")),
      TableField(
        .quotation, Names(en: "Quotation", zh: "原文", de: "Zitat"),
        required: true,
        hint: Names(en: "The source's own words.", zh: "资料的原文。", de: "Der Wortlaut der Quelle."),
        example: Names(
          en: "By the end of 2016 the city had 5 friendship cities", zh: "截至2016年底，我市共有5个友好城市",
          de: "Ende 2016 bestanden 5 Städtepartnerschaften")),
      TableField(
        .indicator, Names(en: "Indicator", zh: "指标", de: "Indikator"),
        .openText(ClaimIndicator.allCases.map(\.words)), required: true,
        hint: Names(
          en: "What is counted: choose one, or write a population and its measure.",
          zh: "统计的内容：可选择，也可填统计对象及其指标。",
          de: "Was gezählt wird: wählen, oder Gesamtheit und Merkmal schreiben."),
        example: Names(en: "Partner places", zh: "结好城市数", de: "Partnerkommunen")),
      TableField(
        .scope, Names(en: "Scope", zh: "范围", de: "Bereich"),
        hint: Names(
          en: "What the total is restricted to, as key=value with ; between them.",
          zh: "总数的范围，写成“键=值”，用分号隔开。",
          de: "Worauf die Zahl begrenzt ist, als Schlüssel=Wert, durch ; getrennt."),
        example: Names(verbatim: "home=deyang;kind=friendship")),
      TableField(
        .asOf, Names(en: "As of", zh: "截至", de: "Stand"),
        .date, required: true,
        hint: Names(
          en: "The day for which it is stated.", zh: "所截至的日期。",
          de: "Der Tag, für den sie genannt wird."),
        example: Names(verbatim: "2016-12-31")),
      TableField(
        .figure, Names(en: "Figure", zh: "数值", de: "Angabe"),
        .figure, required: true,
        hint: Names(
          en: "The total that is stated.", zh: "资料说明的总数。", de: "Die genannte Gesamtzahl."),
        example: Names(verbatim: "5")),
      .titleOrNote,
    ])
}
