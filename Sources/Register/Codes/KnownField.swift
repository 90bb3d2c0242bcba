/// Fields of cooperation that have a name in every language. The list of fields is open: a word
/// that is not among these stays as the records have it.
package enum KnownField: UInt8, Code {
  case agriculture, civilProtection, climate, culture, digitalisation, economyAndTrade, education
  case elderlyCare, energy, environment, health, housing, industry, media, publicAdministration
  case scienceAndTechnology, socialAffairs, sport, tourism, transport, urbanPlanning
  case vocationalTraining, water, women, youth

  package static let listName = "field"

  package var id: String { words.en }

  package var words: Names {
    switch self {
    case .agriculture: Names(en: "agriculture", zh: "农业", de: "Landwirtschaft")
    case .civilProtection: Names(en: "civil protection", zh: "应急管理", de: "Katastrophenschutz")
    case .climate: Names(en: "climate", zh: "应对气候变化", de: "Klimaschutz")
    case .culture: Names(en: "culture", zh: "文化", de: "Kultur")
    case .digitalisation: Names(en: "digitalisation", zh: "数字化", de: "Digitalisierung")
    case .economyAndTrade: Names(en: "economy and trade", zh: "经贸", de: "Wirtschaft und Handel")
    case .education: Names(en: "education", zh: "教育", de: "Bildung")
    case .elderlyCare: Names(en: "elderly care", zh: "养老服务", de: "Altenpflege")
    case .energy: Names(en: "energy", zh: "能源", de: "Energie")
    case .environment: Names(en: "environment", zh: "环境保护", de: "Umwelt")
    case .health: Names(en: "health", zh: "医疗卫生", de: "Gesundheit")
    case .housing: Names(en: "housing", zh: "住房", de: "Wohnungswesen")
    case .industry: Names(en: "industry", zh: "工业", de: "Industrie")
    case .media: Names(en: "media", zh: "媒体", de: "Medien")
    case .publicAdministration:
      Names(en: "public administration", zh: "公共管理", de: "Öffentliche Verwaltung")
    case .scienceAndTechnology:
      Names(en: "science and technology", zh: "科技", de: "Wissenschaft und Technik")
    case .socialAffairs: Names(en: "social affairs", zh: "社会事务", de: "Soziales")
    case .sport: Names(en: "sport", zh: "体育", de: "Sport")
    case .tourism: Names(en: "tourism", zh: "旅游", de: "Tourismus")
    case .transport: Names(en: "transport", zh: "交通运输", de: "Verkehr")
    case .urbanPlanning: Names(en: "urban planning", zh: "城市规划", de: "Stadtplanung")
    case .vocationalTraining: Names(en: "vocational training", zh: "职业教育", de: "Berufsbildung")
    case .water: Names(en: "water", zh: "水务", de: "Wasserwirtschaft")
    case .women: Names(en: "women", zh: "妇女事务", de: "Frauen")
    case .youth: Names(en: "youth", zh: "青少年", de: "Jugend")
    }
  }

  package var spellings: [String] { [] }

  package init?(spelling: String) {
    let wanted = spelling.lowercased()
    guard let known = Self.named[wanted] ?? Self.named[wanted.plain] else { return nil }
    self = known
  }

  private static let named = Dictionary(
    allCases.flatMap { field in field.allSpellings.map { ($0.lowercased(), field) } }
  ) { first, _ in first }

  /// A word of the list as registers hold it: a known field by its identifier, any other word as it
  /// is typed plainly.
  package static func canonical(_ word: String) -> String {
    KnownField(spelling: word)?.id ?? word.typed
  }
}
