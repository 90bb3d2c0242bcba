package import Register
package import Tables

/// How exact, dated and sourced the delegations that count are: a partial result as every other.
package struct DataQuality: Tally {
  private(set) var delegations: Int64 = 0
  /// By `Figure.Qualifier`.
  private var qualifiers = [Int64](repeating: 0, count: Figure.Qualifier.allCases.count)
  /// Ranges from a number to itself, which are exact.
  private var pointRanges: Int64 = 0
  /// By `DatePrecision`.
  private(set) var precisions = [Int64](repeating: 0, count: DatePrecision.allCases.count)
  /// Naming none, one, and two or more.
  private(set) var sourceCounts: [Int64] = [0, 0, 0]
  /// What became of the records of delegations; nil where all that are held count by themselves.
  package var outcomes: DelegationOutcomes?

  package init() {}

  var exactHeadcounts: Int64 { self[.exact] + pointRanges }
  var boundedHeadcounts: Int64 {
    qualifiers.reduce(0, +) - self[.notStated] - exactHeadcounts
  }

  private subscript(qualifier: Figure.Qualifier) -> Int64 { qualifiers[Int(qualifier.rawValue)] }

  package mutating func add(_ facts: Facts) {
    guard case .exchanges(let exchanges) = facts else { return }
    let batch = exchanges.batch
    delegations += Int64(exchanges.rows.count)
    pointRanges += Self.countFigures(exchanges.rows, batch.headcounts, &qualifiers)
    Self.count(
      exchanges.rows, batch.datePrecision, &precisions, batch.sourceCounts, &sourceCounts)
  }

  /// Counts the rows by qualifier, and returns how many are ranges from a number to itself.
  private static func countFigures(
    _ rows: [Int32], _ figures: [Figure], _ counts: inout [Int64]
  ) -> Int64 {
    let (rows, figures) = (rows.span, figures.span)
    var counts = counts.mutableSpan
    var pointRanges: Int64 = 0
    for position in rows.indices {
      let figure = figures[Int(rows[position])]
      counts[figure.qualifier.number] &+= 1
      if case .range = figure.qualifier, figure.low == figure.high { pointRanges &+= 1 }
    }
    return pointRanges
  }

  /// Counts the rows by two small numbers; of the second, those after the last count as the last.
  private static func count(
    _ rows: [Int32], _ firsts: [UInt8], _ firstCounts: inout [Int64], _ seconds: [UInt8],
    _ secondCounts: inout [Int64]
  ) {
    let (rows, firsts) = (rows.span, firsts.span)
    let seconds = seconds.span.extracting(firsts.indices)
    var firstCounts = firstCounts.mutableSpan
    var secondCounts = secondCounts.mutableSpan
    for position in rows.indices {
      let row = Int(rows[position])
      firstCounts[Int(firsts[row])] &+= 1
      secondCounts[min(secondCounts.count &- 1, Int(seconds[row]))] &+= 1
    }
  }

  package mutating func merge(_ other: DataQuality) {
    delegations += other.delegations
    for index in qualifiers.indices { qualifiers[index] += other.qualifiers[index] }
    pointRanges += other.pointRanges
    for index in precisions.indices { precisions[index] += other.precisions[index] }
    for index in sourceCounts.indices { sourceCounts[index] += other.sourceCounts[index] }
  }

  /// The table, with what became of the inputs, the claims and the findings.
  package func table(in frame: Frame, ledger: ClaimsLedger, findings: [Finding]) -> Table {
    QualityLayout(quality: self, frame: frame, ledger: ledger, findings: findings).table
  }
}
