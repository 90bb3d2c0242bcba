import Register

extension TableSchema {
  static let editions = TableSchema(
    name: "editions", label: Names(en: "Editions", zh: "活动届次", de: "Veranstaltungen"),
    hint: Names(
      en: "One holding of a series, numbered or not.", zh: "系列活动的一届。",
      de: "Eine Ausgabe einer Veranstaltungsreihe."),
    fields: [
      .identifier("urbanization-symposium-5"),
      TableField(
        .series, Names(en: "Series", zh: "系列", de: "Reihe"),
        .record(of: "series"), required: true,
        hint: Names(
          en: "The series that it belongs to.", zh: "所属的系列活动。", de: "Die Reihe, zu der sie gehört."),
        example: Names(verbatim: "urbanization-symposium")),
      TableField(
        .number, Names(en: "Number", zh: "届次", de: "Ausgabe"),
        others: ["edition"],
        .ordinal,
        hint: Names(
          en: "Its ordinal; empty where it is not numbered.", zh: "第几届，填数字；未编届次则留空。",
          de: "Die laufende Nummer; leer, wenn nicht gezählt wird."),
        example: Names(verbatim: "5")),
      .date(
        hint: Names(en: "When it was held.", zh: "举办时间。", de: "Wann sie stattfand."),
        example: "2017-11-10/2017-11-11"),
      TableField(
        .host, Names(en: "Host", zh: "举办地", de: "Ort"),
        others: ["host_city"],
        .place,
        hint: Names(
          en: "The city in which it was held.", zh: "举办城市。",
          de: "Die Kommune, in der sie stattfand."),
        example: Names(verbatim: "changchun")),
      TableField(
        .theme, Names(en: "Theme", zh: "主题", de: "Thema"),
        hint: Names(
          en: "Its theme, as the source has it.", zh: "资料所载的主题。",
          de: "Das Thema, wie es die Quelle nennt."),
        example: Names(en: "Livable cities", zh: "宜居城市", de: "Lebenswerte Städte")),
      TableField(
        .organisers, Names(en: "Organisers", zh: "主办单位", de: "Veranstalter"),
        .texts,
        hint: Names(en: "Who held it.", zh: "由谁主办。", de: "Wer sie veranstaltet hat."),
        example: Names(
          en: "Foreign Affairs Office; Konrad Adenauer Foundation", zh: "市外办; 阿登纳基金会",
          de: "Büro für Internationales; Konrad-Adenauer-Stiftung")),
      TableField(
        .attendance, Names(en: "Attendance", zh: "出席人数", de: "Teilnehmende"),
        .figures,
        hint: Names(
          en: "How many people; one figure for each basis.", zh: "人数；每种口径填一个数。",
          de: "Wie viele Personen; für jede Grundlage eine Zahl."),
        example: Names(en: "more than 150; 180", zh: "150多人; 180", de: "mehr als 150; 180")),
      TableField(
        .basis, Names(en: "Basis", zh: "口径", de: "Grundlage"),
        .codes(FigureBasis.self),
        hint: Names(
          en: "Whom each figure counts, in the same order.", zh: "每个人数的统计口径，顺序与人数相同。",
          de: "Wen jede Zahl zählt, in gleicher Reihenfolge."),
        example: Names(en: "attended; registered", zh: "出席; 报名", de: "teilgenommen; angemeldet")),
      .status(
        .code(RecordStatus.self),
        hint: Names(
          en: "Whether it took place; held if left empty.", zh: "是否举办；留空表示已举办。",
          de: "Ob sie stattfand; leer heißt durchgeführt."),
        example: Names(en: "Held", zh: "已实施", de: "Durchgeführt")),
      .source,
      .titleOrNote,
    ])
}
