import Register

extension TableSchema {
  static let partnerships = TableSchema(
    name: "partnerships", label: Names(en: "Partnerships", zh: "结好关系", de: "Partnerschaften"),
    hint: Names(
      en: "A relation between two local authorities.", zh: "两个地方政府之间的一项结好关系。",
      de: "Eine Beziehung zwischen zwei Kommunen."),
    fields: [
      .identifier("deyang-siegen"),
      .home,
      .partner(required: true),
      .kind(
        .code(PartnershipKind.self), required: true,
        hint: Names(en: "The form of the relation.", zh: "结好关系的形式。", de: "Die Form der Beziehung."),
        example: Names(en: "Friendship", zh: "友好城市", de: "Städtepartnerschaft")),
      TableField(
        .established, Names(en: "Established", zh: "结好时间", de: "Beginn"),
        others: ["结好日期"],
        .date,
        hint: Names(
          en: "When the agreement was signed.", zh: "签署结好协议的时间。",
          de: "Wann der Vertrag unterzeichnet wurde."),
        example: Names(verbatim: "1996-08-04")),
      TableField(
        .attested, Names(en: "Attested", zh: "确认时间", de: "Belegt"),
        others: ["确认日期"],
        .date,
        hint: Names(
          en:
            "Where the beginning is not known: the day on which a source says that the relation exists.",
          zh: "不知何时结好时：资料表明关系存在的日期。",
          de: "Wenn der Beginn unbekannt ist: der Tag, für den eine Quelle die Beziehung bezeugt."),
        example: Names(verbatim: "2016-12-31")),
      TableField(
        .ended, Names(en: "Ended", zh: "终止时间", de: "Ende"),
        others: ["终止日期"],
        .date,
        hint: Names(
          en: "When the relation ended; empty while it lasts.", zh: "关系终止的时间；仍有效则留空。",
          de: "Wann die Beziehung endete; leer, solange sie besteht."),
        example: Names(verbatim: "2020")),
      .source,
      .titleOrNote,
    ])
}
