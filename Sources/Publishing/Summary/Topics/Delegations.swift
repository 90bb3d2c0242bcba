import Tables

extension SummaryTopic {
  /// How many delegations, which way, and how many people.
  static let delegations = SummaryTopic(\.delegations) { context in
    context.delegations() + context.travellers()
  }
}

extension SummaryContext {
  fileprivate func delegations() -> [SummaryBlock] {
    guard let table = release.table("exchanges-per-year"),
      let total = table.observation(row: yearID, column: "total"),
      !total.status.contains(.confidential)
    else { return [] }
    let previous = table.quantity(row: String(year - 1), column: "total")
    var sentences = [
      phrases.delegations(
        in: year, Quantity(total),
        previous: total.status.contains(.breakInSeries) ? nil : previous)
    ]
    let directions = DelegationDirections { table.quantity(row: yearID, column: $0) }
    if let count = Quantity(total), !count.isNone,
      let text = phrases.directions(directions, of: count)
    {
      sentences.append(text)
    }
    if let undated = table.quantity(row: Category.notStated.id, column: "total"), !undated.isNone {
      sentences.append(phrases.delegationsWithoutYear(undated))
    }
    let small = smallTable(
      heading: words(table.columns[0].heading), of: table, columns: table.measures,
      rows: recentRows(of: table))
    return [.paragraph(sentences.joined(separator: phrases.betweenSentences)), .table(small)]
  }

  /// The last years of a table of years, then what has no year, then the total.
  func recentRows(of table: Table, years count: Int = 10) -> [(label: String, row: Row)] {
    let years = table.rows.filter { $0.role == .body }
    let shown = years.suffix(count)
    return table.rows.compactMap { row in
      let label = words(row.category(at: 0).label)
      switch row.role {
      case .body: return shown.contains(row) ? (label, row) : nil
      case .unknown: return (label, row)
      case .total:
        guard shown.count < years.count, let first = years.first else { return (label, row) }
        return (phrases.total(since: words(first.category(at: 0).label)), row)
      }
    }
  }
}

/// The delegations of a year by direction; nil where none is recorded.
package struct DelegationDirections: Hashable, Sendable {
  package var incoming: Quantity?
  package var outgoing: Quantity?
  package var joint: Quantity?
  package var notStated: Quantity?

  init(_ quantity: (_ column: String) -> Quantity?) {
    incoming = quantity("in")
    outgoing = quantity("out")
    joint = quantity("joint")
    notStated = quantity("not-stated")
  }
}

/// The sentences on delegations.
package protocol DelegationPhrases {
  var delegations: String { get }
  /// Nil where none is recorded, which is not none.
  func delegations(in year: Int, _ count: Quantity?, previous: Quantity?) -> String
  /// Nil where nothing is known of any direction. Never asked for no delegations.
  func directions(_ directions: DelegationDirections, of count: Quantity) -> String?
  /// Never asked for none.
  func delegationsWithoutYear(_ count: Quantity) -> String
  /// The label of a total whose first rows are left out.
  func total(since year: String) -> String
}
