package import Register
package import Tables

/// The records behind the lists that follow the tables, row by row.
package struct AnnexTracing: Sendable {
  private let table: Table
  private let frame: Frame
  private let tallied: ClaimTallies

  package init(_ table: Table, in frame: Frame, tallied: ClaimTallies) {
    self.table = table
    self.tallied = tallied
    self.frame = frame
  }

  /// Where the records of a row stand; nil where a tracing of `delegations` tells. The column
  /// matters where one row holds a record and a count of others.
  package func origins(ofRow row: Int, column: Int) -> [Origin]? {
    let register = frame.register
    switch table.id {
    case "records", "mirror-records": return records(ofRow: row)
    case "context": return [register.context[row].origin]
    case "claims":
      let claim = register.claims[row]
      let names = RecordNames(register)
      return [claim.origin] + ClaimsLedger.origins(behind: claim, names: names, in: frame)
    case "sources":
      let source = register.sources[row].origin
      return table.columns[column].measure == nil
        ? [source] : [source] + origins(naming: row)
    case "data-quality": return quality(ofRow: row)
    default: return []
    }
  }

  private func records(ofRow row: Int) -> [Origin] {
    let cells = table.rows[row].cells
    guard let file = table.columns.firstIndex(where: { $0.id == "file" }),
      let line = table.columns.firstIndex(where: { $0.id == "line" }),
      case .text(let path) = cells[file], case .number(let number) = cells[line]
    else { return [] }
    return origins(in: path.en, line: Int(number))
  }

  /// The records that begin on a line: of a file that is read as several tables, those that are
  /// known to stand there.
  private func origins(in path: String, line: Int) -> [Origin] {
    let files = frame.register.files
    let origins = files.indices.filter { files[$0].path == path && files[$0].holdsRecords }
      .map { Origin(file: $0, line: line) }
    guard origins.count > 1 else { return origins }
    let known = Set(
      ListedRecord.held(in: frame.register).map(\.origin) + frame.exchanges.map(\.origin))
    let there = origins.filter { known.contains($0) }
    return there.isEmpty ? origins : there
  }

  /// The records that name a source, exchanges as far as they are listed.
  private func origins(naming source: Int) -> [Origin] {
    let register = frame.register
    let id = register.sources[source].id
    let records = frame.exchanges.map(ListedRecord.exchange) + ListedRecord.held(in: register)
    return records.filter { $0.sources(in: register).contains(id) }.map(\.origin)
      + register.context.filter { $0.sources.contains(source) }.map(\.origin)
      + register.claims.filter { $0.sources.contains(source) }.map(\.origin)
  }

  private func quality(ofRow row: Int) -> [Origin]? {
    let key = table.key(of: table.rows[row])
    let register = frame.register
    switch (key.first, key.last) {
    case ("places", _): return register.places.filter { $0.country == nil }.map(\.origin)
    case ("claims", let verdict):
      return ClaimsLedger(in: frame, tallied: tallied).entries.filter {
        $0.verdict.category.id == verdict
      }
      .map(\.claim.origin)
    case ("sources-of-other-records", let count): return held(named: count)
    case ("dates", "doubted"):
      return frame.exchanges.map(ListedRecord.exchange)
        .filter { $0.counts(in: frame) && !($0.date?.qualifier.isEmpty ?? true) }.map(\.origin)
    case ("headcounts", _), ("dates", _), ("sources-of-delegations", _): return nil
    case ("finding", _): return findings(table.rows[row])
    default: return []
    }
  }

  private func held(named count: String?) -> [Origin] {
    let names: [Category] = [.noSource, .oneSource, .moreSources]
    return ListedRecord.held(in: frame.register).filter { record in
      record.counts(in: frame)
        && names[min(names.count - 1, record.sources(in: frame.register).count)].id == count
    }.map(\.origin)
  }

  /// The records that a finding names by their file and line.
  private func findings(_ row: Row) -> [Origin] {
    guard case .text(let line) = row.cells[1],
      let file = frame.register.files.first(where: { line.en.hasPrefix($0.path + ":") }),
      let number = Int(line.en.dropFirst(file.path.count + 1).prefix { $0 != ":" })
    else { return [] }
    return origins(in: file.path, line: number)
  }

  /// A tracing of the delegations that a row of the data quality counts.
  package func delegations(ofRow row: Int, column: Int, limit: Int) -> CellTracing {
    let question = CellQuestion(table, row: row, column: column)
    let ledger = ClaimsLedger(in: frame, tallied: tallied)
    let frame = frame
    return CellTracing(.delegations, in: frame.scope, limit: limit) { facts in
      var quality = DataQuality()
      quality.add(facts)
      let table = quality.table(in: frame, ledger: ledger, findings: [])
      return question.answer(in: KeyedTable(table))
    }
  }
}
