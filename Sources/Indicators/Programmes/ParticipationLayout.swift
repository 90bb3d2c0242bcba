import Register
import Tables

/// The laying out of participations by programme and cohort.
struct ParticipationLayout {
  static let cohort = Column.dimension("cohort", Wording(en: "Cohort", zh: "期次", de: "Kohorte"))

  let frame: Frame
  let participations: [Participation]
  /// Those whose cohorts and countries are shown.
  private let all: [Participation]
  /// Country slots that have a column of their own; empty where all cities are of one country.
  private let countries: [Int]

  /// Some participations in the cohorts and countries of all; those before the period only add to
  /// the cities so far.
  init(_ participations: [Participation], of all: [Participation], in frame: Frame) {
    self.frame = frame
    self.participations = participations
    self.all = all
    let countries = Set(all.map { Int(frame.scope.countrySlots[$0.city]) }).sorted()
    self.countries = countries.count > 1 ? countries : []
  }

  var columns: [Column] {
    let total = Wording(en: "Participations", zh: "参与城市", de: "Teilnahmen")
    let byCountry = countries.map { slot in
      let category = country(slot)
      return Column.figures(
        slot == 0 ? "not-stated" : category.id, category.label, .participation,
        measure: "participations", at: [Coordinate(dimension: "country", category: category.id)])
    }
    return [
      .dimension("programme", Wording(en: "Programme", zh: "项目", de: "Programm")), Self.cohort,
    ] + byCountry + [
      .figures(
        "participations", total, .participation,
        at: [Coordinate(dimension: "country", category: "_T")]),
      .figures(
        "pairings", Wording(en: "Pairings stated", zh: "载明结对", de: "Mit genannter Partnerkommune"),
        .participation),
      .figures(
        "cumulative-cities",
        Wording(en: "Distinct cities so far", zh: "累计不同城市", de: "Verschiedene Städte bisher"),
        .place, at: [Coordinate(dimension: "country", category: "_T")], .nonadditive),
    ]
  }

  /// The rows of one programme: each year from its first cohort to its latest, then what has none.
  func rows(_ participations: [Participation], of programme: Programme) -> [Row] {
    let category = Category(id: programme.id, label: Wording(programme.names))
    let byYear = Dictionary(grouping: participations) { $0.cohort.value.start.year }
    let years = all.filter { frame.register.programmes[$0.programme].id == programme.id }
      .compactMap(\.cohort.value.start.year).filter(frame.shows(year:))
    var rows: [Row] = []
    if let first = years.min(), let latest = years.max() {
      rows = (first...latest).map { year in
        let counts = counts(byYear[year] ?? []).map {
          count($0, in: year, of: programme)
        }
        let status: Status = year == frame.year ? .provisional : []
        let others = [pairings(byYear[year] ?? []), cities(participations, upTo: year)]
        return Row(
          cells: [.category(category), .category(.year(year))]
            + (counts + others.map { $0.marked(status) }).map(Cell.observation))
      }
    }
    let unknown = (byYear[nil] ?? []).filter(frame.shows)
    if !unknown.isEmpty {
      let counts =
        counts(unknown).map { frame.recorded($0) } + [pairings(unknown), .notApplicable]
      rows.append(
        Row(
          .unknown,
          cells: [.category(category), .category(.periodNotDeterminable)]
            + counts.map(Cell.observation)))
    }
    return rows
  }

  var total: Row {
    let shown = participations.filter(frame.shows)
    let counts = counts(shown).map { frame.recorded($0) } + [pairings(shown), .notApplicable]
    return Row(
      .total, cells: [.category(.total), .category(.all)] + counts.map(Cell.observation))
  }

  /// Participations by country, and all.
  private func counts(_ participations: [Participation]) -> [Int64] {
    countries.map { slot in
      Int64(participations.filter { Int(frame.scope.countrySlots[$0.city]) == slot }.count)
    } + [Int64(participations.count)]
  }

  /// Those whose counterpart is stated; where none is, the sources leave it open.
  private func pairings(_ participations: [Participation]) -> Observation {
    frame.recorded(Int64(participations.count { $0.counterpart != nil }))
  }

  private func count(_ number: Int64, in year: Int, of programme: Programme) -> Observation {
    let population = "\(Population.participations.rawValue):\(programme.id)"
    let specific = frame.count(number, population, in: year)
    return specific.value == nil
      ? frame.count(number, Population.participations.rawValue, in: year) : specific
  }

  /// Distinct cities that certainly, and those that possibly, took part by the end of a year.
  private func cities(_ participations: [Participation], upTo year: Int) -> Observation {
    let end = Day.lastDay(ofYear: year)
    let certain = participations.filter { $0.cohort.value.start.latest <= end }
    let possible = participations.filter { $0.cohort.value.start.earliest <= end }
    return .between(
      Int64(Set(certain.map(\.city)).count), Int64(Set(possible.map(\.city)).count))
  }

  private func country(_ slot: Int) -> Category {
    slot == 0 ? .notStated : frame.scope.countries[Int(slot) - 1].category
  }
}

extension Frame {
  /// Whether the cohort may be one of those that are shown.
  func shows(_ participation: Participation) -> Bool {
    participation.cohort.value.start.isPossibly(in: period)
  }
}
