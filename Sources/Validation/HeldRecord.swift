import Register

/// A record of something that took place, with the first day that it states.
struct HeldRecord {
  /// What one such record is, for example `edition`.
  var noun: String
  var id: String
  var start: Stated<DayRange>
  /// Indices into `Register.sources`.
  var sources: [Int]
  var origin: Origin
  /// The field that states the day.
  var dateField = "date"
  /// Whether a later start leaves it out: not a partnership that is only intended, nor one of which
  /// only a day in force is known.
  var counts = true
}

extension Register {
  /// The dated records of the register, neither planned nor cancelled, that a check looks for.
  func heldRecords(where isSought: (HeldRecord) -> Bool) -> [HeldRecord] {
    var found: [HeldRecord] = []
    func look(at record: HeldRecord?) {
      if let record, isSought(record) { found.append(record) }
    }
    for record in partnerships {
      let isEstablished = record.established != nil
      look(
        at: HeldRecord(
          "partnership", record.id, record.established ?? record.attested, record.sources,
          record.origin, in: isEstablished ? "established" : "attested",
          counts: record.kind != .intended && isEstablished))
    }
    for record in editions where record.status == .held {
      look(at: HeldRecord("edition", record.id, record.date, record.sources, record.origin))
    }
    for record in participations where record.status == .held {
      look(
        at: HeldRecord(
          "participation", record.id, record.cohort, record.sources, record.origin, in: "cohort"))
    }
    for record in agreements where record.status == .held {
      look(at: HeldRecord("agreement", record.id, record.date, record.sources, record.origin))
    }
    for record in awards {
      look(at: HeldRecord("award", record.id, record.date, record.sources, record.origin))
    }
    return found
  }
}

extension HeldRecord {
  /// A listed delegation; nil where it is planned or cancelled.
  init?(_ exchange: ExchangeRecord) {
    guard exchange.status == .held else { return nil }
    self.init(
      noun: "delegation", id: exchange.id, start: Stated(exchange.start, wording: exchange.date),
      sources: [], origin: exchange.origin)
  }

  /// Nil where the record is not dated.
  fileprivate init?(
    _ noun: String, _ id: String, _ date: Stated<RecordedDate>?, _ sources: [Int],
    _ origin: Origin, in dateField: String = "date", counts: Bool = true
  ) {
    guard let date else { return nil }
    self.init(
      noun: noun, id: id, start: Stated(date.value.start, wording: date.wording),
      sources: sources, origin: origin, dateField: dateField, counts: counts)
  }
}
