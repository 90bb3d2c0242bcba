import Register

extension ExchangeRecord {
  /// The decoded row with the texts of its record.
  init(_ row: ExchangeRow, _ record: RecordDecoder, words: [String]) {
    let end = record.text(.endDate)
    self.init(
      id: record.text(.id),
      date: end.isEmpty ? record.text(.date) : "\(record.text(.date))/\(end)",
      start: row.start, direction: Direction(rawValue: row.direction), home: Int(row.home),
      partners: row.partners.map(Int.init), kind: ExchangeKind(rawValue: row.kind),
      fields: row.fields.map { words[Int($0)] }, leader: record.text(.leader),
      level: LeaderLevel(rawValue: row.level), headcount: record.text(.headcount),
      status: RecordStatus(rawValue: row.status) ?? .held, sources: record.text(.source),
      note: record.text(.note), origin: record.origin)
  }
}
