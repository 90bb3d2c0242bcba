import Register

/// The values of one exchange between its record and its batch.
struct ExchangeRow: Equatable {
  var start = DayRange.unbounded
  var end = DayRange.unbounded
  var precision = DatePrecision.none
  var direction = ExchangeBatch.missingCode
  var kind = ExchangeBatch.missingCode
  var level = ExchangeBatch.missingCode
  var status = RecordStatus.held.rawValue
  var home: UInt32 = 0
  var partners: [UInt32] = []
  var fields: [UInt16] = []
  var headcount = Figure.notStated
  /// Hash of the leader's name; 0 where none is stated.
  var leader: UInt32 = 0
  var sources: UInt8 = 0

  /// Empties the row and keeps the storage of its lists.
  mutating func reset() {
    partners.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    (start, end, precision) = (.unbounded, .unbounded, .none)
    direction = ExchangeBatch.missingCode
    kind = ExchangeBatch.missingCode
    level = ExchangeBatch.missingCode
    status = RecordStatus.held.rawValue
    headcount = .notStated
    (home, leader, sources) = (0, 0, 0)
  }

  /// Adds a place unless the row has it.
  mutating func add(partner: UInt32) {
    if !partners.contains(partner) { partners.append(partner) }
  }

  /// Adds a field of cooperation unless the row has it.
  mutating func add(field: UInt16) {
    if !fields.contains(field) { fields.append(field) }
  }
}

extension ExchangeBatch {
  mutating func append(_ row: ExchangeRow, line: Int) {
    lines.append(UInt32(clamping: line))
    startEarliest.append(row.start.earliest.number)
    startLatest.append(row.start.latest.number)
    endEarliest.append(row.end.earliest.number)
    endLatest.append(row.end.latest.number)
    datePrecision.append(row.precision.rawValue)
    directions.append(row.direction)
    kinds.append(row.kind)
    levels.append(row.level)
    statuses.append(row.status)
    homes.append(row.home)
    partners.append(contentsOf: row.partners)
    partnerEnds.append(UInt32(partners.count))
    fields.append(contentsOf: row.fields)
    fieldEnds.append(UInt32(fields.count))
    headcounts.append(row.headcount)
    leaders.append(row.leader)
    sourceCounts.append(row.sources)
  }
}
