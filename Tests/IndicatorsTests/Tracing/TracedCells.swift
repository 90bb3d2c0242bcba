import Register
import Tables

@testable import Indicators

/// The cells of a register's tables with the records behind each.
struct TracedCells {
  struct Traced {
    let table: Table
    let row: Int
    let column: Int
    let records: [TracedRecord]

    var figure: Observation? {
      if case .observation(let figure) = table.rows[row].cells[column] { figure } else { nil }
    }

    var unit: String { table.columns[column].measure?.unit.id ?? "" }

    var name: String {
      "\(table.id) \(table.rows[row].printed) \(table.columns[column].id)"
    }
  }

  let tables: [Table]
  let frame: Frame
  private let results: PartialResults
  private let facts: [Facts]

  /// Gives every record of the sample a place of its own.
  init(_ sample: Sample, year: Int) {
    var sample = sample
    func number<Record>(
      _ records: inout [Record], _ file: Int, _ set: (inout Record, Origin) -> Void
    ) {
      for index in records.indices { set(&records[index], Origin(file: file, line: index + 2)) }
    }
    number(&sample.register.partnerships, 1) { $0.origin = $1 }
    number(&sample.register.editions, 2) { $0.origin = $1 }
    number(&sample.register.participations, 3) { $0.origin = $1 }
    number(&sample.register.agreements, 4) { $0.origin = $1 }
    number(&sample.register.awards, 5) { $0.origin = $1 }
    sample.batch.file = 6
    sample.batch.lines = sample.batch.lines.indices.map { UInt32($0 + 2) }
    frame = sample.frame(year)
    facts = sample.allFacts(in: frame.scope)
    var results = PartialResults(in: frame.scope)
    for facts in facts { results.add(facts) }
    self.results = results
    tables = results.finish(in: frame).map(\.1)
  }

  func records(
    _ table: Table, row: Int, column: Int, limit: Int = 1_000
  ) -> [TracedRecord] {
    let question = CellQuestion(table, row: row, column: column)
    guard
      var tracing = results.tracing(
        question, ofTable: table.id, column: table.columns[column].id, in: frame, limit: limit)
    else { return [] }
    for facts in facts where facts.population == tracing.population { tracing.add(facts) }
    return tracing.records
  }

  /// Every cell of figures, with the records that the way back from each finds.
  var all: [Traced] {
    var found: [String: [TracedRecord]] = [:]
    for facts in facts {
      for record in facts.singles(in: frame.scope) {
        guard let origin = record.origin else { continue }
        for cell in results.cells(of: record, facts.population, in: tables, frame) {
          let name = "\(cell.table) \(cell.row) \(cell.column ?? 0)"
          found[name, default: []].append(TracedRecord(origin: origin, figure: cell.figure))
        }
      }
    }
    return tables.flatMap { table in
      table.rows.indices.flatMap { row in
        table.columns.indices.filter {
          table.columns[$0].measure != nil || table.nature == .list && $0 == 0
        }
        .map { column in
          Traced(
            table: table, row: row, column: column,
            records: found["\(table.id) \(row) \(column)"] ?? [])
        }
      }
    }
  }
}

extension Facts {
  var population: Population {
    switch self {
    case .exchanges: .delegations
    case .partnerships: .partnerships
    case .editions: .editions
    case .participations: .participations
    case .agreements: .agreements
    case .awards: .awards
    }
  }

  /// Each record by itself.
  func singles(in scope: Scope) -> [Facts] {
    guard let (first, second) = halves(in: scope) else { return count == 1 ? [self] : [] }
    return first.singles(in: scope) + second.singles(in: scope)
  }
}

extension [TracedRecord] {
  /// The bounds of what the records give in a cell, added up.
  var bounds: (lower: Int64, upper: Int64?) {
    let lower = reduce(0) { $0 + ($1.figure?.lower ?? 0) }
    let isUnbounded = contains { record in
      guard let figure = record.figure else { return false }
      return figure.lower == nil ? figure.of ?? 0 > 0 : figure.upper == nil
    }
    return (lower, isUnbounded ? nil : reduce(0) { $0 + ($1.figure?.upper ?? 0) })
  }
}
