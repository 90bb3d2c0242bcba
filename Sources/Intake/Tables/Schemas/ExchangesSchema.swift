import Register

extension TableSchema {
  static let exchanges = TableSchema(
    name: "exchanges", label: Names(en: "Exchanges", zh: "团组往来", de: "Delegationen"),
    hint: Names(
      en: "One delegation, sent or received.", zh: "一个出访或来访的团组。",
      de: "Eine entsandte oder empfangene Delegation."),
    fields: [
      .identifier("deyang-2015-03"),
      .date(
        hint: Names(
          en: "When the delegation left and came back, or came and left.", zh: "团组往返的时间。",
          de: "Wann die Delegation reiste, Beginn und Ende."), example: "2015-03-15/2015-03-20"),
      TableField(
        .endDate, Names(en: "End date", zh: "结束日期", de: "Enddatum"),
        .date,
        hint: Names(
          en: "The last day, unless the column before has it already.", zh: "最后一天；前一列已写明的不填。",
          de: "Der letzte Tag, wenn ihn die Spalte davor nicht schon nennt."),
        example: Names(verbatim: "2015-03-20")),
      TableField(
        .direction, Names(en: "Direction", zh: "方向", de: "Richtung"),
        .code(Direction.self),
        hint: Names(
          en: "Received by the home authority, sent by it, or both together.",
          zh: "来访、出访，还是双方共同活动。", de: "Empfangen, entsandt oder gemeinsam."),
        example: Names(en: "In", zh: "来访", de: "Empfangen")),
      .home,
      TableField(
        .partners, Names(en: "Partner authorities", zh: "结好城市", de: "Partnerkommunen"),
        others: ["partner", "partner_city", "到访城市", "外方城市"],
        .places,
        hint: Names(
          en: "The places visited or come from.", zh: "到访或来自的城市。",
          de: "Die besuchten oder entsendenden Kommunen."),
        example: Names(verbatim: "muncie")),
      .kind(
        .code(ExchangeKind.self),
        hint: Names(
          en: "Whose cooperation it was.", zh: "交流的性质。", de: "Wessen Zusammenarbeit es war."),
        example: Names(en: "Education", zh: "教育", de: "Bildung")),
      TableField(
        .fields, Names(en: "Fields", zh: "领域", de: "Felder"),
        others: ["field", "sector"],
        .fields,
        hint: Names(
          en: "The fields of cooperation: choose, or write your own.", zh: "合作领域：可选择，也可自填。",
          de: "Die Felder der Zusammenarbeit: wählen oder selbst benennen."),
        example: Names(en: "education; urban planning", zh: "教育; 城市规划", de: "Bildung; Stadtplanung")
      ),
      TableField(
        .leader, Names(en: "Leader", zh: "团长", de: "Leitung"),
        hint: Names(en: "Who led the delegation.", zh: "团长姓名。", de: "Wer die Delegation leitete."),
        example: Names(en: "Mayor Example", zh: "某某市长", de: "Bürgermeisterin Beispiel")),
      TableField(
        .level, Names(en: "Level of the leader", zh: "团长级别", de: "Rang"),
        others: ["级别"],
        .code(LeaderLevel.self),
        hint: Names(en: "The office of the leader.", zh: "团长的职务级别。", de: "Das Amt der Leitung."),
        example: Names(en: "Mayor", zh: "市长", de: "Bürgermeister")),
      TableField(
        .headcount, Names(en: "People", zh: "人数", de: "Personen"),
        .figure,
        hint: Names(
          en: "How many members the delegation had.", zh: "团组的人数。",
          de: "Wie viele Mitglieder die Delegation hatte."),
        example: Names(en: "more than 12", zh: "12人以上", de: "mehr als 12")),
      .status(
        .code(RecordStatus.self),
        hint: Names(
          en: "Whether it took place; held if left empty.", zh: "是否成行；留空表示已实施。",
          de: "Ob sie stattfand; leer heißt durchgeführt."),
        example: Names(en: "Held", zh: "已实施", de: "Durchgeführt")),
      .source,
      .titleOrNote,
    ])
}
