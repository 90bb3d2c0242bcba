import Register

extension TableSchema {
  static let context = TableSchema(
    name: "context", label: Names(en: "Background", zh: "背景数据", de: "Rahmendaten"),
    hint: Names(
      en: "A figure about a city or a country as background.", zh: "关于城市或国家的一项背景数据。",
      de: "Eine Angabe über eine Kommune oder einen Staat als Hintergrund."),
    fields: [
      .identifier("cn-urbanization-2013"),
      TableField(
        .series, Names(en: "Series", zh: "指标", de: "Reihe"),
        required: true,
        hint: Names(en: "What is measured.", zh: "指标名称。", de: "Was gemessen wird."),
        example: Names(en: "Urbanization rate", zh: "城镇化率", de: "Urbanisierungsgrad")),
      TableField(
        .area, Names(en: "Area", zh: "地区", de: "Gebiet"),
        required: true,
        hint: Names(
          en: "Where: a place or a country.", zh: "地区：城市或国家。",
          de: "Wo: eine Kommune oder ein Staat."),
        example: Names(verbatim: "CN")),
      .date(hint: Names(en: "For when.", zh: "所属时间。", de: "Für wann."), example: "2013"),
      TableField(
        .figure, Names(en: "Figure", zh: "数值", de: "Angabe"),
        .figure, required: true,
        hint: Names(
          en: "The figure without its unit.", zh: "数值，不写单位。", de: "Die Zahl ohne Einheit."),
        example: Names(verbatim: "53.7")),
      TableField(
        .unit, Names(en: "Unit", zh: "单位", de: "Einheit"),
        hint: Names(en: "Its unit.", zh: "计量单位。", de: "Die Einheit."),
        example: Names(en: "percent", zh: "%", de: "Prozent")),
      .source,
      .titleOrNote,
    ])
}
