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
  /// Whether a later start leaves it out: not a partnership that is only intended, nor one of which
  /// only a day in force is known.
  var counts = true
}

extension Register {
  /// Every dated record of the register that is neither planned nor cancelled.
  var heldRecords: [HeldRecord] {
    let relations = partnerships.compactMap { record in
      HeldRecord(
        "partnership", record.id, record.established ?? record.attested, record.sources,
        record.origin, counts: record.kind != .intended && record.established != nil)
    }
    let holdings = editions.filter { $0.status == .held }.compactMap { record in
      HeldRecord("edition", record.id, record.date, record.sources, record.origin)
    }
    let cities = participations.filter { $0.status == .held }.compactMap { record in
      HeldRecord("participation", record.id, record.cohort, record.sources, record.origin)
    }
    let signed = agreements.filter { $0.status == .held }.compactMap { record in
      HeldRecord("agreement", record.id, record.date, record.sources, record.origin)
    }
    let given = awards.compactMap { record in
      HeldRecord("award", record.id, record.date, record.sources, record.origin)
    }
    return relations + holdings + cities + signed + given
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
    _ origin: Origin, counts: Bool = true
  ) {
    guard let date else { return nil }
    self.init(
      noun: noun, id: id, start: Stated(date.value.start, wording: date.wording),
      sources: sources, origin: origin, counts: counts)
  }
}
