import Register

extension TableSchema {
  static let series = TableSchema(
    name: "series", label: Names(en: "Series", zh: "系列活动", de: "Veranstaltungsreihen"),
    hint: Names(
      en: "Something that is held again and again under one name.", zh: "以同一名称多次举办的活动。",
      de: "Was unter einem Namen immer wieder stattfindet."),
    fields: [
      .identifier("urbanization-symposium"),
      .kind(
        .code(SeriesKind.self),
        hint: Names(en: "What is held.", zh: "活动的类别。", de: "Was stattfindet."),
        example: Names(en: "Symposium", zh: "研讨会", de: "Symposium")),
      .englishName("Urbanization Symposium"),
      .chineseName("城镇化研讨会"),
      .germanName("Urbanisierungssymposium"),
      .titleOrNote,
    ])
}
