package import Register
package import Tables

/// How exact, dated and sourced the delegations that count are: a partial result as every other.
package struct DataQuality: Tally {
  private(set) var delegations: Int64 = 0
  private(set) var exactHeadcounts: Int64 = 0
  private(set) var boundedHeadcounts: Int64 = 0
  /// By `DatePrecision`.
  private(set) var precisions = [Int64](repeating: 0, count: DatePrecision.allCases.count)
  /// Naming none, one, and two or more.
  private(set) var sourceCounts: [Int64] = [0, 0, 0]

  package init() {}

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    let batch = exchanges.batch
    let (rows, headcounts) = (exchanges.rows.span, batch.headcounts.span)
    let (precisions, sources) = (batch.datePrecision.span, batch.sourceCounts.span)
    delegations += Int64(rows.count)
    for position in rows.indices {
      let row = Int(rows[position])
      switch headcounts[row].qualifier {
      case .notStated: break
      case .exact: exactHeadcounts += 1
      default: if headcounts[row].isPoint { exactHeadcounts += 1 } else { boundedHeadcounts += 1 }
      }
      self.precisions[Int(precisions[row])] += 1
      sourceCounts[min(2, Int(sources[row]))] += 1
    }
  }

  package mutating func merge(_ other: DataQuality) {
    delegations += other.delegations
    exactHeadcounts += other.exactHeadcounts
    boundedHeadcounts += other.boundedHeadcounts
    for index in precisions.indices { precisions[index] += other.precisions[index] }
    for index in sourceCounts.indices { sourceCounts[index] += other.sourceCounts[index] }
  }

  /// The table, with what became of the inputs, the claims and the findings.
  package func table(in frame: Frame, ledger: ClaimsLedger, findings: [Finding]) -> Table {
    QualityLayout(quality: self, frame: frame, ledger: ledger, findings: findings).table
  }
}
