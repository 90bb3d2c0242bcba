package import Tables

/// A way in which a tabulation splits what it counts.
///
/// Which dimensions a population has, and what the kinds of one are, is told by
/// `TabulatedPopulation`.
package enum TabulationDimension: String, CaseIterable, Sendable {
  case year, cohort, month, direction, kind, level, field, partner, country, continent, home
  case host, series, basis, programme, city, counterpart, currency, established

  /// The name by which commands and settings choose it; tidy files bear it too.
  package var id: String { rawValue }

  /// Whether its categories are the periods to which flows belong or at whose end stocks are taken.
  var isPeriod: Bool { self == .year || self == .cohort }

  /// As the head of a column.
  package var heading: Wording {
    switch self {
    case .year: Column.year.heading
    case .cohort: ParticipationLayout.cohort.heading
    case .month: ExchangeDimension.month.heading
    case .direction: ExchangeDimension.direction.heading
    case .kind: ExchangeDimension.kind.heading
    case .level: ExchangeDimension.level.heading
    case .field: ExchangeDimension.field.heading
    case .partner: Wording(en: "Partner", zh: "对方城市", de: "Ort")
    case .country: ExchangeDimension.country.heading
    case .continent: ExchangeDimension.continent.heading
    case .home: Column.home.heading
    case .host: Wording(en: "Host city", zh: "举办城市", de: "Gastgeberstadt")
    case .series: Column.series.heading
    case .basis: Wording(en: "Basis", zh: "统计口径", de: "Zählgrundlage")
    case .programme: Wording(en: "Programme", zh: "项目", de: "Programm")
    case .city: Wording(en: "City", zh: "参与城市", de: "Stadt")
    case .counterpart: Wording(en: "Paired with", zh: "结对城市", de: "Gepaart mit")
    case .currency: Wording(en: "Currency", zh: "币种", de: "Währung")
    case .established: Wording(en: "Established", zh: "建立年份", de: "Begründet")
    }
  }

  /// As a title names it after "by", 按 and "nach".
  var phrase: Wording {
    switch self {
    case .year: Wording(en: "year", zh: "年份", de: "Jahr")
    case .cohort: Wording(en: "cohort", zh: "期次", de: "Kohorte")
    case .month: Wording(en: "month", zh: "月份", de: "Monat")
    case .direction: Wording(en: "direction", zh: "方向", de: "Richtung")
    case .kind: Wording(en: "kind", zh: "类别", de: "Art")
    case .level: Wording(en: "level of the leader", zh: "团长级别", de: "Rang der Leitung")
    case .field: Wording(en: "field of cooperation", zh: "合作领域", de: "Kooperationsfeld")
    case .partner: Wording(en: "partner", zh: "对方城市", de: "Ort")
    case .country: Wording(en: "country", zh: "国家", de: "Staat")
    case .continent: Wording(en: "continent", zh: "大洲", de: "Kontinent")
    case .home: Wording(en: "home authority", zh: "我方城市", de: "Heimatkommune")
    case .host: Wording(en: "host city", zh: "举办城市", de: "Gastgeberstadt")
    case .series: Wording(en: "series", zh: "系列活动", de: "Reihe")
    case .basis: Wording(en: "basis of the figures", zh: "统计口径", de: "Zählgrundlage")
    case .programme: Wording(en: "programme", zh: "项目", de: "Programm")
    case .city: Wording(en: "city", zh: "参与城市", de: "Stadt")
    case .counterpart: Wording(en: "counterpart", zh: "结对城市", de: "gepaarter Stadt")
    case .currency: Wording(en: "currency", zh: "币种", de: "Währung")
    case .established: Wording(en: "year of establishment", zh: "建立年份", de: "Gründungsjahr")
    }
  }
}
