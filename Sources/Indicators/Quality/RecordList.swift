import Register
package import Tables

/// Every record behind a release: the way from a figure back to its sources.
package enum RecordList {
  /// What took place or was established by the end of the reference year, and what is planned; a record that
  /// does not count is in no table. By population, then by date, undated ones last, then by
  /// identifier. Nil where nothing is recorded.
  package static func table(in frame: Frame, membership: TableMembership) -> Table? {
    let records = frame.exchanges.map(ListedRecord.exchange) + ListedRecord.held(in: frame.register)
    let rows =
      records.filter { $0.start.earliest <= frame.closing || $0.status == .planned }
      .map { (key: ($0.population.place, $0.sortingDay, $0.id), record: $0) }
      .sorted { $0.key < $1.key }
      .map { RecordRow(record: $0.record, frame: frame, membership: membership).row }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "records", title: Wording(en: "Records", zh: "记录", de: "Datensätze"),
      shortTitle: Wording(en: "Records", zh: "记录", de: "Datensätze"),
      summary: Wording(
        en: "Every record, with its sources, its place in the inputs and the tables it counts in.",
        zh: "全部记录，附来源、在输入文件中的位置及所计入的表。",
        de: "Jeder Datensatz mit Quellen, Fundstelle und den Tabellen, in denen er zählt."),
      nature: .list, columns: columns, rows: rows, notes: [.recordsInTables])
  }

  /// A record as a row of the list, by the ids of its columns.
  package static func cells(of record: ListedRecord, in frame: Frame) -> [String: Cell] {
    let membership = TableMembership([], in: frame.register)
    let row = RecordRow(record: record, frame: frame, membership: membership).row
    return Dictionary(zip(columns.map(\.id), row.cells)) { first, _ in first }
  }

  private static let columns: [Column] = [
    .attribute("record", Wording(en: "Record", zh: "编号", de: "Kennung")),
    .attribute("type", Wording(en: "Type", zh: "类型", de: "Typ")),
    .attribute("date", Wording(en: "Date", zh: "日期", de: "Datum")),
    .attribute("home", Wording(en: "Home authority", zh: "我方城市", de: "Heimatkommune")),
    .attribute(
      "partner", Wording(en: "Partner or host", zh: "对方城市或举办地", de: "Partner oder Gastgeber")),
    .attribute("description", Wording(en: "Description", zh: "内容", de: "Beschreibung")),
    .attribute("figure", Wording(en: "Figure as stated", zh: "所载数字", de: "Zahl laut Quelle")),
    .attribute("record-status", Wording(en: "Status", zh: "状态", de: "Status")),
    .attribute("sources", Wording(en: "Sources", zh: "资料", de: "Quellen")),
    .attribute("file", Wording(en: "File", zh: "文件", de: "Datei")),
    .attribute("line", Wording(en: "Line", zh: "行", de: "Zeile")),
    .attribute("tables", Wording(en: "Tables", zh: "表", de: "Tabellen")),
  ]
}

extension Population {
  /// Its place among the types of the list.
  fileprivate var place: Int {
    switch self {
    case .delegations: 0
    case .partnerships: 1
    case .editions: 2
    case .participations: 3
    case .agreements: 4
    case .awards: 5
    }
  }
}

extension ListedRecord {
  fileprivate var sortingDay: Day {
    guard let start = date?.start else { return .distantFuture }
    return start.earliest == .distantPast ? start.latest : start.earliest
  }
}
