import Register
package import Tables

/// Partnerships in force on the as-of day, by kind and by whether a delegation between the two
/// places is recorded; and the places visited, with and without a partnership.
///
/// | kind       | partner | delegations of the pair | as of 2017-12-31, three years  |
/// |------------|---------|-------------------------|--------------------------------|
/// | friendship | a       | 2015-01-01              | active                         |
/// | friendship | b       | 2014-12-31              | dormant                        |
/// | friendship | c       | 2014-24                 | active or dormant: a winter    |
/// | friendship | d       | none                    | never recorded                 |
/// | exchange   | a       | the same                | active; a stands in both rows  |
/// | none       | e       | 2017                    | visited without a partnership  |
/// | none       | f       | 2014                    | no: not visited since          |
package struct PartnerActivity: Indicator {
  package let declaration = Declaration(
    id: "partner-activity", unit: .partnership, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships by recorded activity", zh: "结好关系（按往来活跃程度）",
      de: "Partnerschaften nach erfasster Aktivität"),
    shortTitle: Wording(
      en: "Partner activity", zh: "往来活跃程度", de: "Partneraktivität"),
    definition: Wording(
      en: "Partnerships in force on the reference day, by kind and by whether delegations between "
        + "the two places are recorded, and the places visited, with and without a partnership.",
      zh: "基准日现有结好关系，按类别和有无团组往来记录分列，并列出有、无结好关系的往来城市数。",
      de: "Am Stichtag bestehende Partnerschaften nach Art und erfassten Delegationen sowie die "
        + "besuchten Orte mit und ohne Partnerschaft."))

  package func empty(in scope: Scope) -> ActivityTally { ActivityTally(in: scope) }

  package func finish(_ partial: ActivityTally, in frame: Frame) -> Table? {
    finish(partial, of: partial, in: frame)
  }

  /// Partnerships of the part, active by the delegations of the whole; places visited by
  /// delegations of the part, partners by the partnerships of the whole.
  package func finish(
    _ part: ActivityTally, of whole: ActivityTally, in frame: Frame
  ) -> Table? {
    func inForce(_ tally: ActivityTally) -> [Partnership] {
      tally.partnerships.sorted.filter { $0.term.isPossiblyInForce(on: frame.asOf) }
    }
    let partnerships = inForce(whole)
    guard !partnerships.isEmpty else { return nil }
    let layout = ActivityLayout(
      partnerships, whole, counting: inForce(part), visits: part.places(by: frame.closing),
      in: frame)
    let rows = layout.rows()
    let kinds = layout.kinds.count
    return declaration.table(
      columns: columns, rows: rows, notes: [.dormancy, .unknownBeginning],
      charts: [
        Chart(
          .stackedBars, title: declaration.title, categoryColumn: Column.kind.id,
          valueColumns: Activity.allCases.map(\.rawValue), categoryAxis: Column.kind.heading,
          valueAxis: Unit.partnership.name, rows: 0..<kinds)
      ]
    ).citing(partnerships, in: frame)
  }

  package func population(ofColumn id: String) -> Population {
    id == Self.placesVisited ? .delegations : declaration.population
  }

  private static let placesVisited = "places-visited"

  private var columns: [Column] {
    [.kind]
      + Activity.allCases.map { activity in
        .figures(
          activity.rawValue, activity.heading, .partnership, measure: "partnerships",
          at: [Coordinate(dimension: "activity", category: activity.rawValue)])
      } + [
        .figures(
          "partnerships", Wording(en: "Partnerships", zh: "结好关系", de: "Partnerschaften"),
          .partnership, at: [Coordinate(dimension: "activity", category: "_T")]),
        .figures(
          Self.placesVisited, Wording(en: "Places visited", zh: "往来城市", de: "Besuchte Orte"),
          .place, at: [Coordinate(dimension: "activity", category: Activity.active.rawValue)],
          .distinct,
          notes: [.visitedPlaces]),
      ]
  }
}

/// What the recorded delegations of a pair say of its partnership.
enum Activity: String, CaseIterable, Sendable {
  case active, dormant
  case neverRecorded = "never-recorded"

  var heading: Wording {
    switch self {
    case .active: Wording(en: "Active", zh: "活跃", de: "Aktiv")
    case .dormant: Wording(en: "Dormant", zh: "停滞", de: "Ruhend")
    case .neverRecorded:
      Wording(en: "Never recorded", zh: "无往来记录", de: "Ohne erfassten Austausch")
    }
  }

  /// What a pair may be, if it is active from `day` on: one of these, and no other.
  static func possible(_ latest: LatestStart, activeFrom day: Day) -> [Activity] {
    guard latest.isRecorded else { return [.neverRecorded] }
    if latest.isCertainly(onOrAfter: day) { return [.active] }
    return latest.isPossibly(onOrAfter: day) ? [.active, .dormant] : [.dormant]
  }
}
