import Tables

extension SummaryTopic {
  /// What the sources leave open, as far as the tables above rest on it.
  static let unknowns = SummaryTopic(\.unknowns) { context in
    let stated = [
      context.rejections, context.sizes, context.directions, context.years, context.fields,
      context.partners, context.places, context.stocks,
    ]
    let items = stated.compactMap(\.self) + context.attendance
    return items.isEmpty ? [] : [.list(items)] + context.caution
  }
}

extension SummaryContext {
  fileprivate var sizes: String? {
    let cell = release.table("person-trips")?.observation(row: yearID, column: "person-trips")
    guard let share = cell.flatMap({ Share($0) }), !share.isWhole else { return nil }
    return phrases.unknownSizes(in: year, Share(share.stated, of: share.all))
  }

  fileprivate var directions: String? {
    unknown("exchanges-per-year", row: yearID, column: "not-stated").map {
      phrases.unknownDirections(in: year, $0)
    }
  }

  fileprivate var years: String? {
    unknown("exchanges-per-year", row: Category.notStated.id, column: "total").map(
      phrases.unknownYears)
  }

  fileprivate var fields: String? {
    unknown("exchanges-by-field", row: Category.notStated.id, column: "year-\(year)").map {
      phrases.unknownFields(in: year, $0)
    }
  }

  fileprivate var partners: String? {
    unknown("visits-by-partner", row: Category.notStated.id, column: "year-\(year)").map {
      phrases.unknownPartners(in: year, $0)
    }
  }

  fileprivate var places: String? {
    unknown("partners-by-continent", row: Category.notStated.id, column: "partner-places").map(
      phrases.unknownContinents)
  }

  /// Records that were read but could not be used.
  fileprivate var rejections: String? {
    let table = release.table("data-quality")
    guard let table, let column = table.column("records"), table.columns.count > 1,
      let row = table.rows.first(where: {
        $0.category(at: 0).id == "inputs" && $0.category(at: 1).id == "rejected"
      }), let rejected = row.quantity(at: column), !rejected.isNone
    else { return nil }
    return phrases.rejectedRecords(rejected, file: RejectedRecords.path)
  }

  private func unknown(_ id: String, row: String, column: String) -> Quantity? {
    release.table(id)?.quantity(row: row, column: column).flatMap { $0.isNone ? nil : $0 }
  }

  /// The last years whose stock of partnerships is known between bounds only.
  fileprivate var stocks: String? {
    guard let table = release.table("partnerships-in-force"),
      let column = table.column("partnerships") ?? table.column("total")
    else { return nil }
    let rows = table.rows.filter { $0.role == .body }.suffix(3)
    let years = rows.compactMap { row -> BoundedStock? in
      let observation = row.observation(at: column)
      guard observation.isBounded, let quantity = Quantity(observation) else { return nil }
      return BoundedStock(year: words(row.category(at: 0).label), partnerships: quantity)
    }
    return years.isEmpty ? nil : phrases.boundedStocks(years)
  }

  /// The editions of symposia whose attendance is not stated; not listed where series are many.
  fileprivate var attendance: [String] {
    guard let table = release.table("symposium-attendance"), let editions = Editions(table),
      editions.series.count <= 3
    else { return [] }
    return editions.series.compactMap { series in
      let held = editions.rows(of: series)
      let unknown = held.filter { Quantity($0.observation(at: editions.attendance)) == nil }
      let names = editions.names(of: unknown, in: self)
      guard !names.isEmpty else { return nil }
      return phrases.unknownAttendance(
        of: words(series.label), editions: unknown.count == held.count ? nil : names)
    }
  }

  /// That nothing recorded is not nothing, where the delegations' table has such a cell.
  fileprivate var caution: [SummaryBlock] {
    let statuses = release.table("exchanges-per-year")?.statuses ?? []
    return statuses.contains(.notAvailable) ? [.paragraph(phrases.notRecordedIsNotNone)] : []
  }
}

/// The partnerships in force at a year's end, known between bounds.
package struct BoundedStock: Hashable, Sendable {
  package var year: String
  package var partnerships: Quantity
}

/// The sentences on what the sources leave open. Never asked for none.
package protocol UnknownPhrases {
  var unknowns: String { get }
  func rejectedRecords(_ records: Quantity, file: String) -> String
  func unknownSizes(in year: Int, _ share: Share) -> String
  func unknownDirections(in year: Int, _ delegations: Quantity) -> String
  func unknownYears(_ delegations: Quantity) -> String
  func unknownFields(in year: Int, _ delegations: Quantity) -> String
  func unknownPartners(in year: Int, _ visits: Quantity) -> String
  func unknownContinents(_ places: Quantity) -> String
  func boundedStocks(_ years: [BoundedStock]) -> String
  /// The editions by ordinal, such as "3rd", or by date; nil stands for all of them.
  func unknownAttendance(of series: String, editions: [String]?) -> String
  var notRecordedIsNotNone: String { get }
}
