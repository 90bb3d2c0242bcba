package import Register

/// In which of a release's tables a record is counted.
package struct TableMembership: Sendable {
  private struct Counted {
    let number: Int
    let population: Population
    let condition: Condition
  }

  /// What a record of the population must fulfil to be counted.
  private enum Condition {
    case none, ofSymposium, dueSoon
    case admitted(by: Tabulation)
  }

  private let tables: [Counted]
  private let series: [Series]

  /// The tables in their order, numbered from 1; those that are declared count what they are kept
  /// to.
  package init(
    _ tables: [Declaration], declared: [Tabulation] = [], in register: Register
  ) {
    self.tables = tables.enumerated().map { index, declaration in
      let tabulation = declared.first { $0.declaration.id == declaration.id }
      return Counted(
        number: index + 1, population: declaration.population,
        condition: tabulation.map(Condition.admitted) ?? Self.condition(of: declaration.id))
    }
    series = register.series
  }

  /// The numbers of the tables in whose population the record is; none if it does not count.
  func numbers(of record: ListedRecord, in frame: Frame) -> [Int] {
    guard record.counts(in: frame) else { return [] }
    let population = record.population
    return tables.compactMap { table in
      table.population == population && fulfils(record, table.condition, frame)
        ? table.number : nil
    }
  }

  private static func condition(of table: String) -> Condition {
    switch table {
    case "symposium-attendance": .ofSymposium
    case "anniversaries": .dueSoon
    default: .none
    }
  }

  private func fulfils(_ record: ListedRecord, _ condition: Condition, _ frame: Frame) -> Bool {
    switch (condition, record) {
    case (.admitted(let tabulation), _):
      return tabulation.admits(record, in: frame)
    case (.ofSymposium, .edition(let edition)):
      return series[edition.series].kind == .symposium
    case (.dueSoon, .partnership(let partnership)):
      let day = frame.asOf
      return partnership.term.isPossiblyInForce(on: day)
        && !DueDate.between(
          day, day.advanced(years: 2), began: partnership.term.began,
          steps: frame.register.choices.anniversarySteps
        ).isEmpty
    default: return true
    }
  }
}
