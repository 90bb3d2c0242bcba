import Indicators
import Register
import Tables

/// The lists behind a release, in house order: records, claims, background, quality, sources.
struct Annexes {
  let all: [Table]

  init(_ survey: Survey, frame: Frame, tables: [Declaration]) {
    let ledger = ClaimsLedger(in: frame)
    let membership = TableMembership(tables, in: frame.register)
    let lists: [Table?] = [
      RecordList.table(in: frame, membership: membership), ledger.table,
      ContextTable.table(in: frame),
      survey.quality.table(in: frame, ledger: ledger, findings: survey.findings),
      SourceList.table(in: frame),
    ]
    all = lists.compactMap { $0 }
  }
}
