import Register
import Tables

/// Events of one population by year and category, laid out with years as rows.
struct YearsByCategory {
  let frame: Frame
  let population: String
  /// The columns, in reading order, with the days of the events they count.
  private let flows: [(category: Category, count: FlowCount)]
  private let all: FlowCount

  /// Nil where no event may lie in the period.
  init?(
    _ events: [(category: Category, days: [DayRange])], _ population: Population, in frame: Frame
  ) {
    self.frame = frame
    self.population = population.rawValue
    flows = events.map { ($0.category, FlowCount($0.days, in: frame.period)) }
      .filter { $0.count.total > 0 }
    all = FlowCount(events.flatMap(\.days), in: frame.period)
    guard all.total > 0 else { return nil }
  }

  var categories: [Category] { flows.map(\.category) }
  var years: ClosedRange<Int> { frame.years(from: all.firstYear) }

  /// One row a year, the undetermined and the total; one column a category, and the total.
  var rows: [Row] {
    let counts = flows.map(\.count) + [all]
    var rows = years.map { year in
      Row(
        of: .year(year),
        counts.map { frame.count($0.byYear[year] ?? 0, population, in: year) })
    }
    if all.undetermined > 0 {
      rows.append(
        Row(
          .unknown, of: .periodNotDeterminable, counts.map { frame.recorded($0.undetermined) }))
    }
    if rows.count > 1 {
      let totals = counts.map { frame.recorded($0.total, population, in: years) }
      rows.append(Row(.total, of: .total, totals))
    }
    return rows
  }

  /// Columns of counts of one unit, each at its category of a dimension.
  func columns(_ unit: Unit, by dimension: String, total heading: Wording) -> [Column] {
    flows.map(\.category).map { category in
      .figures(
        category.id == "_U" ? "not-stated" : category.id, category.label, unit,
        measure: unit.id, at: [Coordinate(dimension: dimension, category: category.id)])
    } + [
      .figures(
        "total", heading, unit, measure: unit.id,
        at: [Coordinate(dimension: dimension, category: "_T")])
    ]
  }
}
