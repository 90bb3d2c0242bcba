import Register

/// Reads requests for tabulations of a register, and finds what is wrong with them.
package struct TabulationReader {
  package private(set) var complaints: [TabulationComplaint] = []
  let scope: Scope

  package init(in scope: Scope) {
    self.scope = scope
  }

  /// Values that mean "not stated" in any dimension.
  static let notStated = ["not-stated", "_U"]

  /// The tabulation that is asked for; nil where anything about it is wrong.
  package mutating func read(_ request: TabulationRequest) -> Tabulation? {
    let before = complaints.count
    let populations = TabulatedPopulation.allCases.map(\.id)
    guard let population = TabulatedPopulation(rawValue: request.population) else {
      complain(
        "population", "unknown population '\(request.population)'", request.population, populations)
      return nil
    }
    let rows = rows(request, of: population)
    let across = request.across.flatMap { dimension($0, of: population, in: "across") }
    if let across, rows.contains(across) {
      complain("across", "'\(across.id)' cannot be both in rows and across")
    }
    let measures = measures(request.measures, of: population)
    var periods: [PeriodFilter] = []
    var filters: [TabulationFilter] = []
    for (name, values) in request.filters {
      guard let dimension = dimension(name, of: population, in: "where") else { continue }
      if dimension.isPeriod {
        if let period = period(values, of: dimension) { periods.append(period) }
      } else if let filter = filter(dimension, values, of: population) {
        filters.append(filter)
      }
    }
    refuse(measures, of: population, rows: rows, across: across)
    guard complaints.count == before else { return nil }
    let title = TabulationTitle(
      population, rows: rows, across: across, measures: measures, filters, periods)
    let tabulation = Tabulation(
      declaration: title.declaration(for: request), population: population, rows: rows,
      across: across, measures: measures, periods: periods, filters: filters,
      drawsChart: request.drawsChart)
    guard tabulation.packing(in: scope) != nil else {
      complain("by", "there are too many categories to cross", repair: "leave out a dimension")
      return nil
    }
    return tabulation
  }

  /// No stock is summed over its periods, and a change is one from a period to the next.
  private mutating func refuse(
    _ measures: [TabulationMeasure], of population: TabulatedPopulation,
    rows: [TabulationDimension], across: TabulationDimension?
  ) {
    if measures.contains(.share), population.isStock, rows.last?.isPeriod ?? false {
      complain(
        "measures", "a stock has no share in the sum of its periods",
        repair: "name another dimension last in 'by'")
    }
    if measures.contains(.change), !(rows + [across].compactMap(\.self)).contains(where: \.isPeriod)
    {
      complain(
        "measures", "a change needs the periods in rows or across",
        repair: "add '\(population.period.id)' to 'by'")
    }
  }

  private mutating func rows(
    _ request: TabulationRequest, of population: TabulatedPopulation
  ) -> [TabulationDimension] {
    if request.by.isEmpty {
      complain(
        "by", "no dimension is named in 'by'",
        repair: "one of: " + population.dimensions.map(\.id).joined(separator: ", "))
    }
    var rows: [TabulationDimension] = []
    for name in request.by {
      guard let dimension = dimension(name, of: population, in: "by") else { continue }
      if rows.contains(dimension) {
        complain("by", "'\(dimension.id)' is named twice in 'by'")
      } else {
        rows.append(dimension)
      }
    }
    return rows
  }

  /// The dimension of that name; the period of every population is its year, too.
  private mutating func dimension(
    _ name: String, of population: TabulatedPopulation, in part: String
  ) -> TabulationDimension? {
    if name == TabulationDimension.year.id { return population.period }
    if let known = population.dimensions.first(where: { $0.id == name }) { return known }
    complain(
      part, "unknown dimension '\(name)' of \(population.id)", name,
      population.dimensions.map(\.id))
    return nil
  }

  /// The measures of those names; the records themselves where there is none.
  mutating func measures(
    _ names: [String], of population: TabulatedPopulation
  ) -> [TabulationMeasure] {
    var measures: [TabulationMeasure] = []
    for name in names.isEmpty ? [TabulationMeasure.count.id] : names {
      guard let measure = population.measures.first(where: { $0.id == name }) else {
        complain(
          "measures", "unknown measure '\(name)' of \(population.id)", name,
          population.measures.map(\.id))
        continue
      }
      for one in expanded(measure) {
        if measures.contains(one) {
          complain("measures", "'\(name)' is named twice in 'measures'")
        } else {
          measures.append(one)
        }
      }
    }
    return measures
  }

  /// Amounts are summed within each currency.
  private mutating func expanded(_ measure: TabulationMeasure) -> [TabulationMeasure] {
    guard measure == .amount else { return [measure] }
    let currencies = Set(scope.register.awards.compactMap(\.statedCurrency)).sorted()
    if currencies.isEmpty { complain("measures", "no award states an amount") }
    return currencies.map(TabulationMeasure.amountIn)
  }
}

extension TabulationReader {
  mutating func complain(_ part: String, _ message: String, repair: String = "") {
    complaints.append(TabulationComplaint(part: part, message: message, repair: repair))
  }

  /// Complains of a word that is none of those known, and proposes the nearest or, where they are
  /// few, all.
  mutating func complain(_ part: String, _ message: String, _ word: String, _ known: [String]) {
    let few = (1...20).contains(known.count) ? "one of: " + known.joined(separator: ", ") : ""
    let near = nearest(to: word, in: known)
    complain(part, message, repair: near.map { "did you mean '\($0)'?" } ?? few)
  }
}
