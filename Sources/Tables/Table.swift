/// A published table: typed columns, rows in reading order, and what a reader must know of it.
package struct Table: Hashable, Sendable {
  /// Whether figures belong to a period, to a day, or compare other figures.
  package enum Nature: Hashable, Sendable {
    case flow, stock, ratio
    /// A list of records, not of figures.
    case list
  }

  /// Stable identifier in kebab case, for example `exchanges-per-year`.
  package var id: String
  /// The title without number, place and period, for example "Delegations by direction".
  package var title: Wording
  /// A short title for the sheet tab, at most 25 characters in every language.
  package var shortTitle: Wording
  /// One sentence on what the table holds.
  package var summary: Wording
  package var nature: Nature
  package var columns: [Column]
  package var rows: [Row]
  /// Notes on the whole table.
  package var notes: [Note]
  package var charts: [Chart]
  /// The years that its figures span, where its rows and columns do not name them one by one.
  package var period: ClosedRange<Int>?
  /// Identifiers of the sources that the records behind it name.
  package var sources: [String]
  /// The columns that a stock and its flows stand in, where the table holds both.
  package var stockFlow: StockFlow?

  package init(
    id: String, title: Wording, shortTitle: Wording, summary: Wording, nature: Nature,
    columns: [Column], rows: [Row], notes: [Note] = [], charts: [Chart] = [],
    period: ClosedRange<Int>? = nil, sources: [String] = [],
    stockFlow: StockFlow? = nil
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle
    self.summary = summary
    self.nature = nature
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.charts = charts
    self.period = period
    self.sources = sources
    self.stockFlow = stockFlow
  }

  /// Every status that occurs in the table's cells, in legend order.
  package var statuses: [Status] {
    let present = rows.flatMap(\.cells).reduce(into: Status()) { all, cell in
      switch cell {
      case .observation(let observation): all.formUnion(observation.status)
      case .empty(let status): all.formUnion(status)
      default: break
      }
    }
    return Status.all.filter(present.contains)
  }
}
