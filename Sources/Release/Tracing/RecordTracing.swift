import Indicators
import Publishing
import Register
import Tables

extension Tracing {
  /// The cells in which a record stands: by its identifier, or by the file and the line on which
  /// it begins. Several records of different tables may bear one identifier.
  package func trace(record text: String) throws(ReleaseError) -> [RecordTrace] {
    let origins = try origins(of: text)
    let cards = RecordCards(frame, exchanges: try survey.exchanges(at: Set(origins)))
    var traces: [RecordTrace] = []
    for origin in origins {
      guard let card = cards.card(at: origin) else { continue }
      let record = cards.record(at: origin)
      var entries: [RecordTrace.Entry] = []
      if let record { entries = try tableEntries(record) }
      traces.append(
        RecordTrace(
          report: report, record: card, reason: record.flatMap { reason($0, entries) },
          entries: entries + listEntries(origin), claims: claims(origin)))
    }
    return traces
  }

  private func tableEntries(_ record: ListedRecord) throws(ReleaseError) -> [RecordTrace.Entry] {
    guard let facts = try facts(of: record) else { return [] }
    let cells = survey.results.cells(of: facts, record.population, in: release.tables, frame)
    return cells.compactMap { cell in
      guard let table = release.table(cell.table) else { return nil }
      let found = TableCell(
        table, number: number(of: table), row: cell.row, column: cell.column ?? 0)
      return RecordTrace.Entry(cell: found, address: address(of: found), share: cell.figure)
    }
  }

  private func facts(of record: ListedRecord) throws(ReleaseError) -> Facts? {
    guard case .exchange = record else {
      return frame.register.facts(of: record.population, at: record.origin)
    }
    var facts: Facts?
    try survey.readAgain { exchanges in
      guard facts == nil, exchanges.batch.file == record.origin.file else { return }
      facts = .exchange(atLine: record.origin.line, of: exchanges, in: frame.scope)
    }
    return facts
  }

  /// The rows of the lists behind the tables that are the record's own.
  private func listEntries(_ origin: Origin) -> [RecordTrace.Entry] {
    let lists = ["records", "mirror-records", "claims", "context", "sources"]
    return lists.compactMap { release.table($0) }.flatMap { table in
      let annex = AnnexTracing(table, in: frame, tallied: survey.results.claims)
      return table.rows.indices.filter { annex.origins(ofRow: $0, column: 0)?.first == origin }
        .map { row in
          let cell = TableCell(table, number: nil, row: row, column: 0, part: .attribute)
          return RecordTrace.Entry(cell: cell, address: address(of: cell), share: nil)
        }
    }
  }

  private func claims(_ origin: Origin) -> [RecordTrace.ClaimEntry] {
    let names = RecordNames(frame.register)
    return ClaimsLedger(in: frame, tallied: survey.results.claims).entries.filter { entry in
      ClaimsLedger.origins(behind: entry.claim, names: names, in: frame).contains(origin)
    }.map { entry in
      RecordTrace.ClaimEntry(
        id: entry.claim.id, quotation: entry.claim.quotation, verdict: entry.verdict.category.label)
    }
  }

  private func reason(_ record: ListedRecord, countedIn place: String) -> Wording {
    if case .exchange = record {
      return Wording(
        en: "The trip is counted once, by the record at \(place).",
        zh: "同一行程只计一次，见\(place)。",
        de: "Die Reise zählt einmal, durch den Datensatz in \(place).")
    }
    return Wording(
      en: "The relation is counted once, by the record at \(place).",
      zh: "同一结好关系只计一次，见\(place)。",
      de: "Die Beziehung zählt einmal, durch den Datensatz in \(place).")
  }

  private func reason(_ record: ListedRecord, _ entries: [RecordTrace.Entry]) -> Wording? {
    guard entries.isEmpty else { return nil }
    if record.status == .planned {
      return Wording(
        en: "It is planned: what is planned is not counted.", zh: "属计划事项，不计入统计。",
        de: "Er ist geplant; Geplantes wird nicht gezählt.")
    }
    if let other = record.countedIn {
      return reason(record, countedIn: frame.register.place(of: other))
    }
    if record.status == .cancelled {
      return Wording(
        en: "It was cancelled: what was cancelled is not counted.", zh: "已取消，不计入统计。",
        de: "Er ist abgesagt; Abgesagtes wird nicht gezählt.")
    }
    if case .partnership(let partnership) = record, partnership.kind == .intended {
      return Wording(
        en: "It is intended: an intention is not in force.", zh: "属意向，不计为生效。",
        de: "Er ist beabsichtigt; eine Absicht zählt nicht als bestehend.")
    }
    if record.start.earliest > frame.asOf {
      return Wording(
        en: "It comes after the reference day, \(release.asOf).", zh: "晚于基准日\(release.asOf)。",
        de: "Er liegt nach dem Stichtag \(release.asOf).")
    }
    return record.counts(in: frame)
      ? Wording(en: "No table counts it.", zh: "未计入任何表。", de: "Keine Tabelle zählt ihn.")
      : Wording(
        en: "It is not of a home authority that is counted.", zh: "不属于所统计的我方城市。",
        de: "Er betrifft keine der gezählten Heimatkommunen.")
  }
}
