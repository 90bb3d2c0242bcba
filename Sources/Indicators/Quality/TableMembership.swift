package import Register

/// In which of a release's tables a record is counted.
package struct TableMembership: Sendable {
  private let tables: [(number: Int, declaration: Declaration)]
  private let series: [Series]

  /// The tables in their order, numbered from 1.
  package init(_ tables: [Declaration], in register: Register) {
    self.tables = zip(1..., tables).map { ($0, $1) }
    series = register.series
  }

  /// The numbers of the tables in whose population the record is; none if it does not count.
  func numbers(of record: ListedRecord, in frame: Frame) -> [Int] {
    guard record.counts(in: frame) else { return [] }
    return tables.filter { isCounted(record, in: $0.declaration, frame) }.map(\.number)
  }

  private func isCounted(
    _ record: ListedRecord, in declaration: Declaration, _ frame: Frame
  ) -> Bool {
    guard declaration.population == record.population else { return false }
    switch (declaration.id, record) {
    case ("symposium-attendance", .edition(let edition)):
      return series[edition.series].kind == .symposium
    case ("anniversaries", .partnership(let partnership)):
      let day = frame.asOf
      return partnership.term.isPossiblyInForce(on: day)
        && !DueDate.between(day, day.advanced(years: 2), began: partnership.term.began).isEmpty
    default: return true
    }
  }
}
