import Indicators
import Register
import Tables

/// The lists behind a release, in house order: records, mirror records, claims, background,
/// quality, sources.
struct Annexes {
  let all: [Table]

  /// The identifiers that the lists have where they are published.
  static let ids = [
    "records", "mirror-records", "claims", "context", "data-quality", "sources",
  ]

  init(_ survey: Survey, frame: Frame, tables: [Declaration]) {
    let ledger = ClaimsLedger(in: frame, tallied: survey.results.claims)
    let membership = TableMembership(
      tables, declared: survey.declared.tabulations, in: frame.register)
    let lists: [Table?] = [
      RecordList.table(in: frame, membership: membership),
      MirrorList.table(of: survey.mirrors, in: frame), ledger.table,
      ContextTable.table(in: frame),
      survey.quality.table(in: frame, ledger: ledger, findings: survey.findings),
      SourceList.table(in: frame),
    ]
    all = lists.compactMap { $0 }
  }
}
