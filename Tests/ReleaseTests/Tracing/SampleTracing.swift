import Indicators
import Register
import Tables

@testable import Release

/// A committed release with the records behind every cell, its exchanges read once.
struct SampleTracing {
  struct Traced {
    let cell: TableCell
    let records: [TracedRecord]

    var unit: String { cell.heading.measure?.unit.id ?? "" }

    var name: String {
      "\(cell.table.id) \(cell.table.key(of: cell.table.rows[cell.row])) \(cell.heading.id)"
    }
  }

  let tracing: Tracing
  private let batches: [CountedExchanges]

  private static let samples: [Int: Result<(SampleTracing, [Traced]), any Error>] = Dictionary(
    uniqueKeysWithValues: [2017, 2024].map { year in
      (
        year,
        Result {
          let sample = try SampleTracing(year: year)
          return (sample, sample.allFigures)
        }
      )
    })

  /// The release of that year, and every cell of figures of its numbered tables, traced once.
  static func of(year: Int) throws -> (SampleTracing, figures: [Traced])? {
    try samples[year]?.get()
  }

  private init(year: Int) throws {
    tracing = try Tracing(report: "\(Repository.reports)/\(year)", inputs: Repository.inputs)
    var batches: [CountedExchanges] = []
    try tracing.survey.readAgain { batches.append($0) }
    self.batches = batches
  }

  func records(_ cell: TableCell) -> [TracedRecord] {
    guard var found = tracing.tracing(of: cell) else { return [] }
    if let facts = tracing.frame.register.facts(of: found.population) {
      found.add(facts)
    } else {
      for batch in batches { found.add(.exchanges(batch)) }
    }
    return found.records
  }

  private var allFigures: [Traced] {
    tracing.release.tables.enumerated().flatMap { number, table in
      table.rows.indices.flatMap { row in
        table.columns.indices.filter { table.columns[$0].measure != nil }.map { column in
          let cell = TableCell(table, number: number + 1, row: row, column: column)
          return Traced(cell: cell, records: records(cell))
        }
      }
    }
  }

  /// Where every record stands that may be counted.
  var origins: [Origin] {
    let register = tracing.frame.register
    return (tracing.survey.exchanges ?? []).map(\.origin) + register.partnerships.map(\.origin)
      + register.editions.map(\.origin) + register.participations.map(\.origin)
      + register.agreements.map(\.origin) + register.awards.map(\.origin)
  }
}
