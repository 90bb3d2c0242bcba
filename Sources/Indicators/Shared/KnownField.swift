import Tables

/// Fields of cooperation that have a name in every language. The list of fields is open: a word
/// that is not among these is printed as the records have it.
enum KnownField {
  /// What tables call a field, by its word in any of the languages.
  static func label(of word: String) -> Wording {
    let wanted = word.lowercased()
    guard let known = all.first(where: { $0.names(wanted) }) else { return Wording(verbatim: word) }
    return Wording(
      en: known.en == wanted ? word : known.en, zh: known.zh,
      de: known.de.lowercased() == wanted ? word : known.de)
  }

  private static let all: [Wording] = [
    Wording(en: "agriculture", zh: "农业", de: "Landwirtschaft"),
    Wording(en: "civil protection", zh: "应急管理", de: "Katastrophenschutz"),
    Wording(en: "climate", zh: "应对气候变化", de: "Klimaschutz"),
    Wording(en: "culture", zh: "文化", de: "Kultur"),
    Wording(en: "digitalisation", zh: "数字化", de: "Digitalisierung"),
    Wording(en: "economy and trade", zh: "经贸", de: "Wirtschaft und Handel"),
    Wording(en: "education", zh: "教育", de: "Bildung"),
    Wording(en: "elderly care", zh: "养老服务", de: "Altenpflege"),
    Wording(en: "energy", zh: "能源", de: "Energie"),
    Wording(en: "environment", zh: "环境保护", de: "Umwelt"),
    Wording(en: "health", zh: "医疗卫生", de: "Gesundheit"),
    Wording(en: "housing", zh: "住房", de: "Wohnungswesen"),
    Wording(en: "industry", zh: "工业", de: "Industrie"),
    Wording(en: "media", zh: "媒体", de: "Medien"),
    Wording(en: "public administration", zh: "公共管理", de: "Öffentliche Verwaltung"),
    Wording(en: "science and technology", zh: "科技", de: "Wissenschaft und Technik"),
    Wording(en: "social affairs", zh: "社会事务", de: "Soziales"),
    Wording(en: "sport", zh: "体育", de: "Sport"),
    Wording(en: "tourism", zh: "旅游", de: "Tourismus"),
    Wording(en: "transport", zh: "交通运输", de: "Verkehr"),
    Wording(en: "urban planning", zh: "城市规划", de: "Stadtplanung"),
    Wording(en: "vocational training", zh: "职业教育", de: "Berufsbildung"),
    Wording(en: "water", zh: "水务", de: "Wasserwirtschaft"),
    Wording(en: "women", zh: "妇女事务", de: "Frauen"),
    Wording(en: "youth", zh: "青少年", de: "Jugend"),
  ]
}

extension Wording {
  fileprivate func names(_ word: String) -> Bool {
    en == word || zh == word || de.lowercased() == word
  }
}
