import Register

extension ExchangeRecord {
  /// A row of a batch with the texts of its record.
  init(_ batch: ExchangeBatch, _ row: Int, _ record: RecordDecoder, words: [String]) {
    let (start, end) = (record.dateText(.date), record.dateText(.endDate))
    self.init(
      id: record.text(.id),
      date: end.isEmpty ? start : "\(start)/\(end)",
      start: batch.start(row), direction: Direction(rawValue: batch.directions[row]),
      home: Int(batch.homes[row]), partners: batch.partners[batch.partnerRange(row)].map(Int.init),
      kind: ExchangeKind(rawValue: batch.kinds[row]),
      fields: batch.fields[batch.fieldRange(row)].map { words[Int($0)] },
      leader: record.text(.leader), level: LeaderLevel(rawValue: batch.levels[row]),
      headcount: record.figureText(.headcount),
      status: RecordStatus(rawValue: batch.statuses[row]) ?? .held,
      sources: record.text(.source), note: record.text(.note), origin: record.origin)
  }
}

extension ExchangeBatch {
  /// Where the first day of a trip lies.
  func start(_ row: Int) -> DayRange {
    DayRange(Day(number: startEarliest[row]), Day(number: startLatest[row]))
  }
}
