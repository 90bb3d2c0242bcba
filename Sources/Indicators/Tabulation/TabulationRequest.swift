import Register
package import Tables

/// A tabulation as somebody asks for it: words that may be wrong.
package struct TabulationRequest: Sendable {
  package var population: String
  package var by: [String]
  package var across: String?
  package var filters: [(dimension: String, values: [String])]
  /// Empty for the records themselves.
  package var measures: [String]
  /// The table's id; made of the population and the dimensions where none is given.
  package var id: String?
  /// Made of what is asked where none is given.
  package var title: Wording?
  package var shortTitle: Wording?
  package var drawsChart: Bool

  package init(
    population: String, by: [String], across: String? = nil,
    filters: [(dimension: String, values: [String])] = [], measures: [String] = [],
    id: String? = nil, title: Wording? = nil, shortTitle: Wording? = nil, drawsChart: Bool = false
  ) {
    self.population = population
    self.by = by
    self.across = across
    self.filters = filters
    self.measures = measures
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.drawsChart = drawsChart
  }

  /// The fields of delegations that it names; they must be numbered before these are read.
  package var fields: [String] {
    guard ["delegations", "visits"].contains(population) else { return [] }
    var fields: [String] = []
    for value in filters.filter({ $0.dimension == "field" }).flatMap(\.values)
    where !TabulationReader.notStated.contains(value) {
      let field = KnownField.canonical(value)
      if !fields.contains(field) { fields.append(field) }
    }
    return fields
  }
}

/// What is wrong with a word of a request, and what would mend it.
package struct TabulationComplaint: Hashable, Sendable {
  /// The part of the request: `population`, `by`, `across`, `where`, `measures`, `id`, `title`,
  /// `short-title`.
  package let part: String
  /// In lower case, without a full stop.
  package let message: String
  package let repair: String

  init(part: String, message: String, repair: String) {
    self.part = part
    self.message = message
    self.repair = repair
  }

  /// That no delegation bears a field; `known` are those that some do.
  package init(unknownField field: String, known: [String]) {
    part = "where"
    message = "unknown value '\(field)' of 'field'"
    repair = nearest(to: field, in: known).map { "did you mean '\($0)'?" } ?? ""
  }
}
