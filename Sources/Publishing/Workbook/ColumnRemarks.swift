import Tables

/// What an office says in words of all figures of some columns, so that it need not be said of every
/// row.
struct ColumnRemarks {
  /// The statuses that are said of columns, and hold for no other figure.
  private(set) var statuses: Status = []
  private(set) var sentences: [String] = []

  init(of table: Table, _ phrases: any Phrases, _ profile: StatusProfile) {
    for status in Status.all where profile.mark(for: status) == .words(sign: "") {
      guard let columns = Self.columns(of: status, in: table), !columns.holding.isEmpty else {
        continue
      }
      let headings = columns.holding.map { table.columns[$0].heading.text(in: phrases.language) }
      statuses.formUnion(status)
      sentences.append(
        phrases.remark(status, ofColumns: columns.holding == columns.known ? [] : headings))
    }
  }

  /// The columns whose figures all have the status, among those of which anything is known; nil
  /// where some figures of a column have it and others do not.
  private static func columns(
    of status: Status, in table: Table
  ) -> (holding: [Int], known: [Int])? {
    var (holding, all) = ([Int](), [Int]())
    for column in table.columns.indices where table.columns[column].measure != nil {
      let figures = table.rows.compactMap { row -> Observation? in
        guard let figure = row.cells[column].observation else { return nil }
        let isBounded = figure.lower != nil || figure.upper != nil
        return figure.value != nil || isBounded && status != .estimated ? figure : nil
      }
      let holders = figures.count { $0.status.contains(status) }
      if holders > 0 && holders < figures.count { return nil }
      if !figures.isEmpty { all.append(column) }
      if holders > 0 { holding.append(column) }
    }
    return (holding, all)
  }
}
