import Register

extension TableSchema {
  static let programmes = TableSchema(
    name: "programmes", label: Names(en: "Programmes", zh: "合作项目", de: "Programme"),
    hint: Names(
      en: "A programme in which cities take part in cohorts.", zh: "城市分批参加的合作项目。",
      de: "Ein Programm, an dem Kommunen in Kohorten teilnehmen."),
    fields: [
      .identifier("iuc"),
      .englishName("IUC programme"),
      .chineseName("IUC项目"),
      .germanName("IUC-Programm"),
      .titleOrNote,
    ])
}
