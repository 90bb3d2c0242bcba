import Register

/// Columns that several tables have.
extension TableField {
  static func identifier(_ example: String) -> TableField {
    TableField(
      .id, Names(en: "Identifier", zh: "编号", de: "Kennung"), others: ["Nummer"],
      .identifier, required: true,
      hint: Names(
        en: "A short name of your own, different in every row; never change it later.",
        zh: "自定的简短编号，各行不得重复，以后不要更改。",
        de: "Eine eigene kurze Kennung, in jeder Zeile eine andere; später nicht mehr ändern."),
      example: Names(verbatim: example))
  }

  static func date(hint: Names, example: String) -> TableField {
    TableField(
      .date, Names(en: "Date", zh: "日期", de: "Datum"), others: ["时间"], .date, hint: hint,
      example: Names(verbatim: example))
  }

  static let home = TableField(
    .home, Names(en: "Home authority", zh: "本市", de: "Heimatkommune"),
    others: ["local_city", "城市"], .place, required: true,
    hint: Names(
      en: "The city of your own whose cooperation this is.", zh: "本方城市，即开展此项合作的城市。",
      de: "Die eigene Kommune, um deren Zusammenarbeit es geht."),
    example: Names(verbatim: "deyang"))

  static func partner(required: Bool) -> TableField {
    TableField(
      .partner, Names(en: "Partner authority", zh: "结好城市", de: "Partnerkommune"),
      others: ["partner_city", "外方城市"], .place, required: required,
      hint: Names(
        en: "The city on the other side.", zh: "外方城市。", de: "Die Kommune auf der anderen Seite."),
      example: Names(verbatim: "siegen-wittgenstein"))
  }

  static func kind(
    _ content: FieldContent, required: Bool = false, hint: Names, example: Names
  ) -> TableField {
    TableField(
      .kind, Names(en: "Kind", zh: "类别", de: "Art"), others: ["类型"], content,
      required: required, hint: hint, example: example)
  }

  static func status(_ content: FieldContent, hint: Names, example: Names) -> TableField {
    TableField(
      .status, Names(en: "Status", zh: "状态", de: "Stand"), content, hint: hint, example: example)
  }

  static let source = TableField(
    .source, Names(en: "Source", zh: "资料来源", de: "Quelle"), others: ["sources", "来源"], .sources,
    hint: Names(
      en: "The document that says so: its identifier, or an address that begins with http.",
      zh: "记载此事的资料：填其编号，或以http开头的网址。",
      de: "Das Dokument, in dem es steht: seine Kennung oder eine Adresse, die mit http beginnt."),
    example: Names(verbatim: "report-2017"))

  static let note = note(others: [])
  /// Of tables that have no title.
  static let titleOrNote = note(others: ["title"])

  private static func note(others: [String]) -> TableField {
    TableField(
      .note, Names(en: "Remark", zh: "备注", de: "Bemerkung"), others: others,
      hint: Names(
        en: "Anything else worth keeping; it is never counted.", zh: "其他值得记录的内容，不参与统计。",
        de: "Was sonst festzuhalten ist; es wird nie gezählt."))
  }
}

/// The columns of names; one left empty is filled from another.
extension TableField {
  static func englishName(_ example: String) -> TableField {
    TableField(
      .nameEnglish, Names(en: "English name", zh: "英文名称", de: "Name englisch"),
      others: ["英文名"],
      hint: Names(
        en: "The name in English; one left empty is filled from the other languages.",
        zh: "英文名称；空缺时用其他语言的名称代替。",
        de: "Der Name auf Englisch; fehlt einer, gilt der einer anderen Sprache."),
      example: Names(verbatim: example))
  }

  static func chineseName(_ example: String) -> TableField {
    TableField(
      .nameChinese, Names(en: "Chinese name", zh: "中文名称", de: "Name chinesisch"),
      others: ["中文名"],
      hint: Names(
        en: "The name in Chinese; one left empty is filled from the other languages.",
        zh: "中文名称；空缺时用其他语言的名称代替。",
        de: "Der Name auf Chinesisch; fehlt einer, gilt der einer anderen Sprache."),
      example: Names(verbatim: example))
  }

  static func germanName(_ example: String) -> TableField {
    TableField(
      .nameGerman, Names(en: "German name", zh: "德文名称", de: "Name deutsch"),
      others: ["德文名"],
      hint: Names(
        en: "The name in German; one left empty is filled from the other languages.",
        zh: "德文名称；空缺时用其他语言的名称代替。",
        de: "Der Name auf Deutsch; fehlt einer, gilt der einer anderen Sprache."),
      example: Names(verbatim: example))
  }
}
