import Tables

extension SummaryTopic {
  /// What is in force at the end of the reference year, what changed, where the partners are.
  static let partnerships = SummaryTopic(\.partnerships) { context in
    let sentences = [context.inForce, context.kinds, context.changes].compactMap(\.self)
    let paragraphs = [
      sentences.isEmpty ? nil : sentences.joined(separator: context.phrases.betweenSentences),
      context.activity,
    ].compactMap(\.self)
    return paragraphs.map(SummaryBlock.paragraph) + context.continents + context.homes
  }
}

extension SummaryContext {
  private var stock: (table: Table, row: Row)? {
    let byContinent = release.table("partners-by-continent")
    if let byContinent, let total = byContinent.total() { return (byContinent, total) }
    let byYear = release.table("partnerships-in-force")
    if let byYear, let row = byYear.row(yearID) { return (byYear, row) }
    return nil
  }

  fileprivate var inForce: String? {
    guard let (table, row) = stock,
      let column = table.column("partnerships") ?? table.column("total")
    else { return nil }
    let partnerships = row.observation(at: column)
    guard !partnerships.status.contains(.confidential) else { return nil }
    return phrases.inForce(
      atTheEndOf: year, Quantity(partnerships),
      places: row.quantity(at: table.column("partner-places")),
      countries: row.quantity(at: table.column("countries")))
  }

  /// The columns of the kinds: the partnerships that are neither the total nor another unit.
  fileprivate var kinds: String? {
    guard let (table, row) = stock else { return nil }
    let kinds = table.measures.compactMap { column -> PartnershipsOfKind? in
      let coordinates = table.columns[column].measure?.coordinates ?? []
      guard let kind = coordinates.first(where: { $0.dimension == "kind" })?.category,
        kind != Category.total.id, let quantity = row.quantity(at: column), !quantity.isNone
      else { return nil }
      return PartnershipsOfKind(
        kind: kind, label: words(table.columns[column].heading), quantity: quantity)
    }
    return kinds.isEmpty ? nil : phrases.kinds(kinds)
  }

  fileprivate var changes: String? {
    guard let table = release.table("partnership-changes"), let row = table.row(yearID) else {
      return nil
    }
    return phrases.changes(
      in: year, established: row.quantity(at: table.column("established")),
      ended: row.quantity(at: table.column("ended")))
  }

  fileprivate var continents: [SummaryBlock] {
    guard let table = release.table("partners-by-continent"), table.rows.count > 1 else {
      return []
    }
    let columns = ["partnerships", "partner-places", "countries"].compactMap(table.column)
    guard !columns.isEmpty else { return [] }
    let rows = table.rows.map { (label: words($0.category(at: 0).label), row: $0) }
    return [
      .table(
        smallTable(
          heading: words(table.columns[0].heading), of: table, columns: columns, rows: rows))
    ]
  }
}

extension SummaryContext {
  /// The home authorities with the most partnerships, where there are several.
  fileprivate var homes: [SummaryBlock] {
    guard let table = release.table("partnerships-by-home"),
      let column = table.column("partnerships")
    else { return [] }
    let rows = firstRows(of: table)
    guard rows.rows.count > 2 else { return [] }
    return [
      .table(
        smallTable(
          caption: phrases.caption(words(table.title), isWhole: rows.isWhole),
          heading: words(table.columns[0].heading), of: table, columns: [column], rows: rows.rows))
    ]
  }
}

/// The partnerships of one kind.
package struct PartnershipsOfKind: Hashable, Sendable {
  /// The code of the kind, for example `friendship`.
  package var kind: String
  /// What tables call it.
  package var label: String
  package var quantity: Quantity
}

/// The sentences on partnerships.
package protocol PartnershipPhrases {
  var partnerships: String { get }
  /// What is nil is not known, or in no table.
  func inForce(
    atTheEndOf year: Int, _ partnerships: Quantity?, places: Quantity?, countries: Quantity?
  ) -> String
  /// Never asked for none.
  func kinds(_ kinds: [PartnershipsOfKind]) -> String
  /// Nil where no beginning, or no end, is recorded.
  func changes(in year: Int, established: Quantity?, ended: Quantity?) -> String
}
