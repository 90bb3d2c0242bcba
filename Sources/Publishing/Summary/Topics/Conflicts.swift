import Tables

extension SummaryTopic {
  /// Totals that sources state and the records contradict.
  static let conflicts = SummaryTopic(\.conflicts) { context in
    guard let table = context.release.table("claims"), let verdict = table.column("verdict") else {
      return []
    }
    let conflicts = table.rows.filter { $0.category(at: verdict).id == "conflicts" }
    let shown = conflicts.prefix(10).map {
      context.phrases.conflict(ConflictingClaim($0, of: table, in: context))
    }
    let sentences = [
      context.verdicts,
      conflicts.isEmpty ? context.phrases.noConflict : nil,
      shown.count < conflicts.count ? context.phrases.moreConflicts : nil,
    ].compactMap(\.self)
    let paragraph = SummaryBlock.paragraph(
      sentences.joined(separator: context.phrases.betweenSentences))
    return (sentences.isEmpty ? [] : [paragraph]) + (shown.isEmpty ? [] : [.list(shown)])
  }
}

extension SummaryContext {
  /// How many claims came to which verdict, where the release counts them.
  fileprivate var verdicts: String? {
    guard let table = release.table("data-quality"), let records = table.column("records") else {
      return nil
    }
    let rows = table.rows.filter { $0.cells.count > 1 && $0.category(at: 0).id == "claims" }
    let counts = rows.compactMap { row -> ClaimsOfVerdict? in
      guard let count = row.quantity(at: records), !count.isNone else { return nil }
      let verdict = row.category(at: 1)
      return ClaimsOfVerdict(verdict: verdict.id, label: words(verdict.label), claims: count)
    }
    return counts.isEmpty ? nil : phrases.verdicts(counts)
  }
}

/// The claims that came to one verdict.
package struct ClaimsOfVerdict: Hashable, Sendable {
  /// The code of the verdict, for example `conflicts`.
  package var verdict: String
  /// What tables call it.
  package var label: String
  package var claims: Quantity
}

/// A total that a source states and the records contradict, as far as the ledger says.
package struct ConflictingClaim: Hashable, Sendable {
  package var indicator: String?
  package var scope: String?
  package var asOf: String?
  package var claimed: String?
  package var recorded: String?
  package var quotation: String?
  package var source: String?
}

extension ConflictingClaim {
  fileprivate init(_ row: Row, of table: Table, in context: SummaryContext) {
    func words(_ column: String) -> String? { context.words(row, at: table.column(column)) }
    let quotation = words("quotation")
    self.init(
      indicator: words("indicator"), scope: words("scope"), asOf: words("as-of"),
      claimed: words("claimed"), recorded: words("recorded"),
      quotation: quotation.map { $0.count > 140 ? $0.prefix(139) + "…" : $0 },
      source: words("source"))
  }
}

/// The sentences on claims.
package protocol ConflictPhrases {
  var conflicts: String { get }
  /// Never asked for no verdicts.
  func verdicts(_ counts: [ClaimsOfVerdict]) -> String
  var noConflict: String { get }
  /// That some conflicts are left out.
  var moreConflicts: String { get }
  func conflict(_ claim: ConflictingClaim) -> String
}
