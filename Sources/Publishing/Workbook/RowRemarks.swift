import Tables

/// What must be said of a row beside its cells: statuses of its figures and notes on it.
struct RowRemarks {
  /// The statuses of figures that are printed, each with the columns in which it holds.
  private var columns: [(status: Status, sources: [Int])] = []
  /// Columns of the row that hold a figure, known or bounded.
  private var figures = 0

  /// Notes the statuses that a cell does not show itself. A figure of which nothing is known says
  /// nothing against a mark on all others.
  mutating func note(_ statuses: Status, column: Int, isKnown: Bool) {
    if isKnown || !statuses.isEmpty { figures += 1 }
    if statuses.isEmpty { return }
    for status in Status.all where statuses.contains(status) {
      if let place = columns.firstIndex(where: { $0.status == status }) {
        columns[place].sources.append(column)
      } else {
        columns.append((status, [column]))
      }
    }
  }

  var statuses: Status {
    columns.reduce(into: []) { $0.formUnion($1.status) }
  }

  /// The remarks as the last column prints them; empty where there are none.
  ///
  /// A mark that holds for some of the row's figures names their columns. What is said of whole
  /// columns is left out.
  func text(
    _ phrases: some Phrases, _ profile: StatusProfile, except others: Status,
    headings: [String], notes: [Int]
  ) -> String {
    var parts: [String] = []
    for status in Status.all where !others.contains(status) {
      guard let holders = columns.first(where: { $0.status == status })?.sources,
        let mark = profile.mark(for: status)
      else { continue }
      let sign =
        switch mark {
        case .sign(let sign): sign
        case .words: phrases.remark(status)
        }
      if holders.count == figures {
        parts.append(sign)
      } else {
        parts += holders.map { phrases.mark(sign, on: headings[$0]) }
      }
    }
    return phrases.remarks(parts + notes.map(phrases.noteMark))
  }
}
