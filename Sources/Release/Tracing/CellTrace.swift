package import Tables

/// A published cell with the records behind it.
package struct CellTrace: Sendable {
  package let report: ReportFacts
  package let cell: TableCell
  /// Where the cell stands in the workbook; nil where there is no workbook.
  package let address: String?
  /// What the release on disk says in the cell; nil where that is not known, as of lists.
  package let published: Observation?
  package let records: [RecordCard]
  /// Of the records behind the cell, or of their visits, how many more there are.
  package let rest: Int64
  /// Where the inputs declare the sources complete for what the cell counts.
  package let declarations: [String]

  /// Whether the release on disk gives another figure than the inputs of now.
  package var isOtherwisePublished: Bool {
    guard let published, let figure = cell.figure else { return false }
    return published.value != figure.value || published.lower != figure.lower
      || published.upper != figure.upper || published.of != figure.of
      || published.covered != figure.covered
  }
}

/// What a trace says of the release it starts from.
package struct ReportFacts: Sendable {
  package let folder: String
  package let inputs: String
  package let year: Int
  package let changes: [InputChange]
}

/// A record with the cells of a release in which it stands.
package struct RecordTrace: Sendable {
  /// A cell and what the record alone adds to it; the column is that of the first cell where the
  /// record makes up the whole row.
  package struct Entry: Sendable {
    package let cell: TableCell
    package let address: String?
    package let share: Observation?
  }

  /// A claim whose figure is computed from this record, among others.
  package struct ClaimEntry: Sendable {
    package let id: String
    package let quotation: String
    package let verdict: Wording
  }

  package let report: ReportFacts
  package let record: RecordCard
  /// Why it counts in no table; nil where it does.
  package let reason: Wording?
  package let entries: [Entry]
  package let claims: [ClaimEntry]
}
