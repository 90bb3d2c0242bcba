import Indicators
import Intake
import Register
import Tables

/// The release that a survey amounts to: its tables, lists, headlines and rules.
struct Assembly {
  let release: Tables.Release
  let frame: Frame

  /// Nil where no flow is recorded and no year is asked for: there is nothing to refer to.
  init?(
    _ survey: Survey, request: ReleaseRequest, earlier: EarlierRelease = .notAsked
  ) {
    guard let year = survey.year else { return nil }
    let asOf = request.asOf ?? Day.lastDay(ofYear: year)
    let frame = Frame(
      scope: survey.scope, year: year, asOf: asOf, fields: survey.vocabulary.words,
      exchanges: survey.exchanges ?? [])
    self.frame = frame
    var revisions = Revisions(since: earlier, year: year, asOf: asOf.description)
    let published = survey.results.finish(in: frame).enumerated().map { index, table in
      (table.0, revisions.mark(table.1, number: index + 1))
    }
    let annexes = Annexes(survey, frame: frame, tables: published.map(\.0)).all
    let settings = survey.settings
    release = Tables.Release(
      title: Wording(settings.title), publisher: Wording(settings.publisher),
      contact: settings.contact, licence: settings.licence, nextRelease: settings.nextRelease,
      area: Self.area(survey), year: year,
      firstYear: Self.firstYear(published.map(\.1), in: frame), asOf: asOf.description,
      releaseDate: Self.releaseDate(settings, request, asOf: asOf),
      headlines: Headlines(published.map(\.1), year: year).all,
      tables: Self.sourced(published, in: frame),
      annexes: annexes + RevisionList(revisions, annexes: annexes).tables,
      rules: Rules(survey.register.choices, homes: survey.homeAuthorities, frame: frame).all
        + revisions.rules)
  }

  /// The home authorities by name, or how many there are.
  static func area(_ survey: Survey) -> Wording {
    if let area = survey.settings.area { return Wording(area) }
    let homes = survey.homeAuthorities.map { survey.register.places[$0].names }
    guard (1...3).contains(homes.count) else {
      let count = homes.count
      return Wording(
        en: "\(count) home authorities", zh: "\(count)个城市", de: "\(count) Heimatkommunen")
    }
    return Wording(
      en: homes.map(\.en).joined(separator: ", "), zh: homes.map(\.zh).joined(separator: "、"),
      de: homes.map(\.de).joined(separator: ", "))
  }

  /// The first year of the settings, else the first of which any table tells.
  private static func firstYear(_ tables: [Table], in frame: Frame) -> Int {
    if let first = frame.register.choices.firstYear { return first }
    return tables.flatMap(\.rows).compactMap { row -> Int? in
      guard case .category(let category)? = row.cells.first, category.id.utf8.count == 4 else {
        return nil
      }
      return Int(category.id)
    }.min() ?? frame.year
  }

  /// A setting, else SOURCE_DATE_EPOCH, else the reference day; never the clock.
  private static func releaseDate(
    _ settings: Settings, _ request: ReleaseRequest, asOf: Day
  ) -> String {
    if !settings.releaseDate.isEmpty { return settings.releaseDate }
    guard let seconds = request.sourceDateEpoch else { return asOf.description }
    let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    return Day(number: Int32(clamping: days)).description
  }

  /// The tables with their sources: where a table names none, those of its population.
  private static func sourced(_ published: [(Declaration, Table)], in frame: Frame) -> [Table] {
    var known: [(population: Population, sources: [String])] = []
    return published.map { declaration, table in
      guard table.sources.isEmpty else { return table }
      var table = table
      let population = declaration.population
      if let found = known.first(where: { $0.population == population }) {
        table.sources = found.sources
      } else {
        table.sources = population.sources(in: frame)
        known.append((population, table.sources))
      }
      return table
    }
  }
}
