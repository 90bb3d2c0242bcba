/// The rows that are no records by what stands in one column: texts, and beginnings of texts, which
/// are written with a `*` behind them.
struct PassedRows {
  let column: Int
  private let texts: CellWords?
  private let beginnings: [String]

  init(_ column: Int, texts: [String]) {
    self.column = column
    let folded = texts.map(\.folded)
    self.texts = CellWords(unknown: folded.filter { !$0.hasSuffix("*") })
    beginnings = folded.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
  }

  /// Whether a row is one of them.
  func have(_ row: SourceRow) -> Bool {
    if row.flaws.contains(where: { $0.column == column }) { return false }
    if texts?.isUnknown(row[column]) ?? false { return true }
    guard !beginnings.isEmpty, !row.isBlank(column) else { return false }
    let folded = row.text(column).folded
    return beginnings.contains { folded.hasPrefix($0) }
  }
}
