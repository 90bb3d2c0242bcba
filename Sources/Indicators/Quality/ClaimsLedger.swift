package import Register
package import Tables

/// Every total that a source states, held against the same indicator computed from the records,
/// in the same scope and on the same day.
package struct ClaimsLedger: Sendable {
  /// One claim and what became of it.
  package struct Entry: Sendable {
    package let claim: Claim
    package let indicator: Wording
    /// The scope in the reader's words.
    package let scope: Wording
    /// The numbers that the claim may mean.
    package let claimed: FigureBounds
    /// What the records amount to; nil where nothing could be computed.
    package let recorded: FigureBounds?
    let total: RecordedTotal
    package let verdict: ClaimVerdict
    /// Why it cannot be checked; nil for every other verdict.
    package let reason: UncheckedReason?
  }

  /// In the order in which the claims are recorded.
  package let entries: [Entry]
  private let sources: [Source]

  package init(in frame: Frame, tallied: ClaimTallies) {
    let names = RecordNames(frame.register)
    entries = frame.register.claims.indices.map { number in
      let claim = frame.register.claims[number]
      return switch ClaimedStatistic(of: claim) {
      case .special(let indicator): Entry(claim, indicator, names: names, in: frame)
      case .tabulated(let population, let measure):
        Entry(claim, number, population, measure, tallied, in: frame)
      case nil: Entry(claim, .unknownIndicator, in: frame)
      }
    }
    sources = frame.register.sources
  }

  package func count(_ verdict: ClaimVerdict) -> Int {
    entries.count { $0.verdict == verdict }
  }

  package var conflicts: [Entry] { entries.filter { $0.verdict == .conflicts } }
}

extension ClaimsLedger {
  /// The ledger as an annex, one claim a row.
  package var table: Table? {
    guard !entries.isEmpty else { return nil }
    return Table(
      id: "claims", title: Wording(en: "Claims ledger", zh: "表述核对", de: "Angaben der Quellen"),
      shortTitle: Wording(en: "Claims", zh: "表述", de: "Angaben"),
      summary: Wording(
        en: "Totals that sources state, beside what the records amount to in the same scope.",
        zh: "资料所载总数，与同一范围内按记录计算的结果对照。",
        de: "Summen, die Quellen nennen, neben dem, was die Datensätze im selben Bereich ergeben."),
      nature: .list, columns: Self.columns, rows: entries.map(row),
      notes: [.claimsAtTheEnd, .claimsNotComplete])
  }

  private func row(_ entry: Entry) -> Row {
    let claim = entry.claim
    return Row(cells: [
      .text(Wording(verbatim: claim.id)),
      .naming(claim.sources.map { sources[$0].id }),
      .text(Wording(verbatim: claim.quotation)),
      .text(entry.indicator),
      .text(entry.scope, orElse: .notApplicable),
      .date(claim.asOf.value.description),
      .text(entry.claimedWording), entry.recordedCell,
      .category(entry.verdict.category),
      entry.reason.map { .text($0.wording) } ?? .empty(.notApplicable),
    ])
  }

  private static let columns: [Column] = [
    .attribute("claim", Wording(en: "Claim", zh: "编号", de: "Kennung")),
    .attribute("source", Wording(en: "Source", zh: "资料", de: "Quelle")),
    .attribute("quotation", Wording(en: "Quotation", zh: "原文", de: "Zitat")),
    .attribute("indicator", Wording(en: "Indicator", zh: "指标", de: "Indikator")),
    .attribute("scope", Wording(en: "Scope", zh: "范围", de: "Bereich")),
    .attribute("as-of", Wording(en: "As of", zh: "截至", de: "Stand")),
    .attribute("claimed", Wording(en: "Claimed", zh: "所称", de: "Angegeben")),
    .attribute("recorded", Wording(en: "Recorded", zh: "记录", de: "Erfasst")),
    .attribute("verdict", Wording(en: "Verdict", zh: "结论", de: "Befund")),
    .attribute("reason", Wording(en: "Reason", zh: "原因", de: "Grund")),
  ]
}
