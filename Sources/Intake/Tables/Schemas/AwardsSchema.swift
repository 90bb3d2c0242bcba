import Register

extension TableSchema {
  static let awards = TableSchema(
    name: "awards", label: Names(en: "Awards", zh: "资助与捐赠", de: "Zuwendungen"),
    hint: Names(
      en: "Scholarships, aid or donations given on one occasion.", zh: "一次发放的奖学金、援助或捐赠。",
      de: "Stipendien, Hilfen oder Spenden eines Anlasses."),
    fields: [
      .identifier("deyang-2015-scholarship"),
      .date(
        hint: Names(en: "When it was given.", zh: "发放时间。", de: "Wann sie gegeben wurde."),
        example: "2015-10"),
      .kind(
        .code(AwardKind.self), required: true,
        hint: Names(en: "What was given.", zh: "资助的类别。", de: "Was gegeben wurde."),
        example: Names(en: "Scholarship", zh: "奖学金", de: "Stipendium")),
      .home,
      .partner(required: false),
      TableField(
        .giver, Names(en: "Giver", zh: "资助方", de: "Geber"),
        hint: Names(en: "Who gave it.", zh: "由谁资助。", de: "Wer sie gab."),
        example: Names(en: "Friendship Association", zh: "友好协会", de: "Freundschaftsverein")),
      TableField(
        .recipients, Names(en: "Recipients", zh: "受助人数", de: "Begünstigte"),
        .figure,
        hint: Names(
          en: "How many people received something.", zh: "受助的人数。",
          de: "Wie viele Personen etwas erhielten."),
        example: Names(verbatim: "30")),
      TableField(
        .amount, Names(en: "Amount", zh: "金额", de: "Betrag"),
        .figure,
        hint: Names(
          en: "The total amount, without the currency.", zh: "总金额，不写币种。",
          de: "Der Gesamtbetrag ohne Währung."),
        example: Names(verbatim: "6000")),
      TableField(
        .currency, Names(en: "Currency", zh: "币种", de: "Währung"),
        .currency,
        hint: Names(
          en: "The code of the currency, required beside an amount.", zh: "币种代码；填了金额就必须填写。",
          de: "Das Kürzel der Währung; neben einem Betrag nötig."),
        example: Names(verbatim: "CNY")),
      TableField(
        .edition, Names(en: "Edition", zh: "届次", de: "Ausgabe"),
        .record(of: "editions"),
        hint: Names(
          en: "The edition of a series at which it was given.", zh: "发放时所在的活动届次。",
          de: "Die Veranstaltung, auf der sie gegeben wurde."),
        example: Names(verbatim: "scholarship-7")),
      .source,
      .titleOrNote,
    ])
}
