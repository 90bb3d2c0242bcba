package import Register
package import Tables

/// Every total that a source states, held against the same indicator computed from the records,
/// in the same scope and on the same day.
package struct ClaimsLedger: Sendable {
  /// One claim and what became of it.
  package struct Entry: Sendable {
    package let claim: Claim
    package let indicator: ClaimIndicator?
    /// The scope in the reader's words.
    package let scope: Wording
    /// What the records amount to; nil where nothing could be computed.
    package let recorded: FigureBounds?
    package let verdict: ClaimVerdict
    /// Why it cannot be checked; nil for every other verdict.
    package let reason: UncheckedReason?
  }

  /// In the order in which the claims are recorded.
  package let entries: [Entry]
  private let sources: [Source]

  package init(in frame: Frame) {
    let names = RecordNames(frame.register)
    entries = frame.register.claims.map { Entry($0, names: names, in: frame) }
    sources = frame.register.sources
  }

  package func count(_ verdict: ClaimVerdict) -> Int {
    entries.count { $0.verdict == verdict }
  }

  package var conflicts: [Entry] { entries.filter { $0.verdict == .conflicts } }
}

extension ClaimsLedger.Entry {
  fileprivate init(_ claim: Claim, names: RecordNames, in frame: Frame) {
    guard let indicator = ClaimIndicator(spelling: claim.indicator) else {
      self.init(claim, nil, scope: .verbatimScope(of: claim), .unknown(.unknownIndicator), frame)
      return
    }
    let scope = ClaimScope(claim, of: indicator, names: names, in: frame.register)
    let recorded: RecordedFigure =
      if !scope.complaints.isEmpty {
        .unknown(.unknownScope)
      } else if claim.asOf.value.start.earliest > frame.asOf {
        .unknown(.afterReferenceDay)
      } else {
        ClaimReckoning(claim, scope: scope, names: names, frame: frame).recorded(indicator)
      }
    self.init(
      claim, indicator, scope: scope.wording(of: claim, in: frame.register), recorded, frame)
  }

  private init(
    _ claim: Claim, _ indicator: ClaimIndicator?, scope: Wording, _ recorded: RecordedFigure,
    _ frame: Frame
  ) {
    self.claim = claim
    self.indicator = indicator
    self.scope = scope
    (verdict, reason) = recorded.verdict(
      on: claim.figure.value.bounds(tolerance: frame.tolerance))
    if case .known(let bounds, _) = recorded {
      self.recorded = bounds
    } else {
      self.recorded = nil
    }
  }
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
      .text(entry.indicator?.name ?? Wording(verbatim: claim.indicator)),
      .text(entry.scope, orElse: .notApplicable),
      .date(claim.asOf.value.description),
      .text(Wording(verbatim: claim.figure.wording)),
      entry.recorded.map { .text($0.wording) } ?? .empty(.notAvailable),
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

extension Wording {
  fileprivate static func verbatimScope(of claim: Claim) -> Wording {
    Wording(verbatim: claim.scope.map { "\($0.key)=\($0.value)" }.joined(separator: "; "))
  }
}
