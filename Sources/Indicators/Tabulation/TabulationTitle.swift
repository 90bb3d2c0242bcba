package import Tables

/// What a tabulation is called, in three languages, where nobody gave it a title.
struct TabulationTitle {
  private let population: TabulatedPopulation
  /// What is counted: the population, or the one measure that is asked for.
  private let name: Wording
  private let dimensions: [TabulationDimension]
  private let filters: [TabulationFilter]
  private let periods: [PeriodFilter]

  init(
    _ population: TabulatedPopulation, rows: [TabulationDimension],
    across: TabulationDimension?, measures: [TabulationMeasure], _ filters: [TabulationFilter],
    _ periods: [PeriodFilter]
  ) {
    self.population = population
    name =
      measures.count == 1 && measures[0] != .count
      ? measures[0].heading(of: population) : population.title
    dimensions = rows + [across].compactMap(\.self)
    self.filters = filters
    self.periods = periods
  }

  func declaration(for request: TabulationRequest) -> Declaration {
    let title = request.title ?? generated
    return Declaration(
      id: request.id ?? id, unit: population.unit, population: population.population,
      nature: population.isStock ? .stock : .flow, title: title,
      shortTitle: request.shortTitle ?? (Self.fits(title) ? title : population.heading),
      definition: definition)
  }

  /// Whether a title can name a sheet's tab.
  static func fits(_ title: Wording) -> Bool {
    Language.allCases.allSatisfy { title.text(in: $0).count <= 25 }
  }

  private var id: String {
    population.id + "-by-" + dimensions.map(\.id).joined(separator: "-")
  }

  /// "Delegations by year and direction", with what it is kept to in brackets.
  private var generated: Wording {
    let by = by
    let kept = kept
    return Wording(
      en: "\(name.en) by \(by.en)" + (kept.map { " (\($0.en))" } ?? ""),
      zh: "\(name.zh)（按\(by.zh)" + (kept.map { "；\($0.zh)" } ?? "") + "）",
      de: "\(name.de) nach \(by.de)" + (kept.map { " (\($0.de))" } ?? ""))
  }

  private var definition: Wording {
    let by = by
    let what = population.definition
    let kept = kept
    return Wording(
      en: "\(what.en), by \(by.en)" + (kept.map { "; only \($0.en)" } ?? "") + ".",
      zh: "\(what.zh)，按\(by.zh)分列" + (kept.map { "；仅限\($0.zh)" } ?? "") + "。",
      de: "\(what.de) nach \(by.de)" + (kept.map { "; nur \($0.de)" } ?? "") + ".")
  }

  private var by: Wording {
    let phrases = dimensions.map(\.phrase)
    return Wording(
      en: Self.list(phrases.map(\.en), ", ", " and "),
      zh: Self.list(phrases.map(\.zh), "、", "和"),
      de: Self.list(phrases.map(\.de), ", ", " und "))
  }

  /// What it is kept to; runs of years stand in the period.
  private var kept: Wording? {
    var parts = filters.map { filter in
      let (heading, labels) = (filter.dimension.heading, filter.categories.map(\.label))
      return Wording(
        en: "\(heading.en): " + Self.list(labels.map(\.en), ", ", " or "),
        zh: "\(heading.zh)：" + Self.list(labels.map(\.zh), "、", "或"),
        de: "\(heading.de): " + Self.list(labels.map(\.de), ", ", " oder "))
    }
    parts += periods.filter { $0.runs.count > 1 }.map(\.wording)
    guard !parts.isEmpty else { return nil }
    return Wording(
      en: parts.map(\.en).joined(separator: "; "), zh: parts.map(\.zh).joined(separator: "；"),
      de: parts.map(\.de).joined(separator: "; "))
  }

  private static func list(_ items: [String], _ comma: String, _ last: String) -> String {
    guard items.count > 1, let end = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: comma) + last + end
  }
}

extension PeriodFilter {
  /// The runs of years one by one.
  fileprivate var wording: Wording {
    let runs = runs.map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return Wording(
      en: runs.joined(separator: ", "), zh: runs.joined(separator: "、"),
      de: runs.joined(separator: ", "))
  }
}

extension TabulatedPopulation {
  /// What is counted, as the beginning of a sentence.
  package var definition: Wording {
    switch self {
    case .delegations:
      Wording(en: "Delegations held", zh: "成行团组数", de: "Durchgeführte Delegationen")
    case .visits:
      Wording(
        en: "Visits between the home authority and partner places", zh: "我方城市与对方城市之间的到访次数",
        de: "Besuche zwischen Heimat- und Partnerkommune")
    case .partnerships:
      Wording(
        en: "Partnerships in force at the end of the period", zh: "期末现有结好关系",
        de: "Am Ende des Zeitraums bestehende Partnerschaften")
    case .establishments:
      Wording(
        en: "Partnerships established", zh: "新建结好关系", de: "Begründete Partnerschaften")
    case .endings:
      Wording(en: "Partnerships ended", zh: "终止的结好关系", de: "Beendete Partnerschaften")
    case .editions: Wording(en: "Editions held", zh: "已举办届数", de: "Durchgeführte Ausgaben")
    case .participations:
      Wording(
        en: "Cities that took part in programmes", zh: "项目参与城市数",
        de: "Teilnahmen von Städten an Programmen")
    case .agreements:
      Wording(en: "Documents signed", zh: "签署文件份数", de: "Unterzeichnete Dokumente")
    case .awards:
      Wording(
        en: "Scholarships, aid and donations", zh: "奖学金、援助和捐赠次数",
        de: "Stipendien, Hilfen und Spenden")
    }
  }
}
