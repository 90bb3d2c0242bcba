/// The input tables and the headings under which their columns are known.
extension TableSchema {
  private static let id = TableField(.id, ["编号", "Kennung", "Nummer"], required: true)
  private static let date = TableField(.date, ["日期", "时间", "Datum"])
  private static let home = TableField(
    .home, ["local_city", "本市", "城市", "Heimatkommune"], required: true)
  private static let partner = TableField(
    .partner, ["partner_city", "结好城市", "外方城市", "Partnerkommune"])
  private static let kind = TableField(.kind, ["类别", "类型", "Art"])
  private static let status = TableField(.status, ["状态", "Stand"])
  private static let source = TableField(.source, ["sources", "来源", "Quelle"])
  private static let note = TableField(.note, ["title", "备注", "Bemerkung"])
  private static let names = [
    TableField(.nameEnglish, ["英文名", "Name englisch"]),
    TableField(.nameChinese, ["中文名", "Name chinesisch"]),
    TableField(.nameGerman, ["德文名", "Name deutsch"]),
  ]

  static let sources = TableSchema(
    name: "sources",
    fields: [
      id, TableField(.title, ["标题", "Titel"]), TableField(.publisher, ["发布单位", "Herausgeber"]),
      date, TableField(.language, ["语言", "Sprache"]), TableField(.address, ["网址", "Adresse"]),
      TableField(.file, ["文件", "Datei"]), TableField(.note, ["备注", "Bemerkung"]),
    ])
  static let places = TableSchema(
    name: "places",
    fields: [id] + names + [
      TableField(.nameLocal, ["本地名", "Ortsname"]),
      TableField(.country, ["国家", "Staat", "Land"]),
      TableField(.province, ["省", "州", "Bundesland"]), TableField(.level, ["级别", "Ebene"]),
      TableField(.otherNames, ["别名", "Weitere Namen"]), TableField(.wikidata), note,
    ])
  static let series = TableSchema(name: "series", fields: [id, kind] + names + [note])
  static let programmes = TableSchema(name: "programmes", fields: [id] + names + [note])
  static let partnerships = TableSchema(
    name: "partnerships",
    fields: [
      id, home, TableField(.partner, partner.headings, required: true), kind,
      TableField(.established, ["结好日期", "Beginn"]), TableField(.attested, ["确认日期", "Belegt"]),
      TableField(.ended, ["终止日期", "Ende"]), source, note,
    ])
  static let editions = TableSchema(
    name: "editions",
    fields: [
      id, TableField(.series, ["系列", "Reihe"], required: true),
      TableField(.number, ["edition", "届次", "Ausgabe"]), date,
      TableField(.host, ["host_city", "举办地", "Ort"]), TableField(.theme, ["主题", "Thema"]),
      TableField(.organisers, ["主办单位", "Veranstalter"]),
      TableField(.attendance, ["出席人数", "Teilnehmende"]), TableField(.basis, ["口径", "Grundlage"]),
      status, source, note,
    ])
  static let participations = TableSchema(
    name: "participations",
    fields: [
      id, TableField(.programme, ["项目", "Programm"], required: true),
      TableField(.cohort, ["批次", "Kohorte"], required: true),
      TableField(.city, ["城市", "Kommune"], required: true),
      TableField(.counterpart, ["结对城市", "Gegenüber"]), status, source, note,
    ])
  static let agreements = TableSchema(
    name: "agreements",
    fields: [
      id, date, home, partner, TableField(.parties, ["签署方", "Parteien"]), kind,
      TableField(.field, ["领域", "Feld"]), TableField(.documents, ["份数", "Dokumente"]),
      TableField(.exchange, ["团组", "Delegation"]), status, source, note,
    ])
  static let awards = TableSchema(
    name: "awards",
    fields: [
      id, date, kind, home, partner, TableField(.giver, ["资助方", "Geber"]),
      TableField(.recipients, ["受助人数", "Begünstigte"]), TableField(.amount, ["金额", "Betrag"]),
      TableField(.currency, ["币种", "Währung"]), TableField(.edition, ["届次", "Ausgabe"]),
      source, note,
    ])
  static let context = TableSchema(
    name: "context",
    fields: [
      id, TableField(.series, ["指标", "Reihe"], required: true),
      TableField(.area, ["地区", "Gebiet"], required: true), date,
      TableField(.figure, ["数值", "Angabe"], required: true),
      TableField(.unit, ["单位", "Einheit"]),
      source, note,
    ])
  static let claims = TableSchema(
    name: "claims",
    fields: [
      id, TableField(.source, ["来源", "Quelle"], required: true),
      TableField(.quotation, ["原文", "Zitat"], required: true),
      TableField(.indicator, ["指标", "Indikator"], required: true),
      TableField(.scope, ["范围", "Bereich"]),
      TableField(.asOf, ["截至", "Stand"], required: true),
      TableField(.figure, ["数值", "Angabe"], required: true), note,
    ])
  static let coverage = TableSchema(
    name: "coverage",
    fields: [
      source, TableField(.area, ["地区", "Gebiet"], required: true),
      TableField(.population, ["统计对象", "Gesamtheit"], required: true),
      TableField(.from, ["起", "von"], required: true),
      TableField(.to, ["止", "bis"], required: true),
      note,
    ])
  static let exchanges = TableSchema(
    name: "exchanges",
    fields: [
      id, date, TableField(.endDate, ["结束日期", "Enddatum"]),
      TableField(.direction, ["方向", "Richtung"]), home,
      TableField(.partners, ["partner", "partner_city", "到访城市", "Partnerkommunen"]), kind,
      TableField(.fields, ["field", "sector", "领域", "Felder"]),
      TableField(.leader, ["团长", "Leitung"]), TableField(.level, ["级别", "Rang"]),
      TableField(.headcount, ["people", "人数", "Personen"]), status, source, note,
    ])
}
