import Register

/// The values of one exchange that was decoded exactly, on their way to its batch.
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
  /// Puts the values of a row in the place of what the batch has for it.
  mutating func set(_ index: Int, to row: ExchangeRow) {
    startEarliest[index] = row.start.earliest.number
    startLatest[index] = row.start.latest.number
    endEarliest[index] = row.end.earliest.number
    endLatest[index] = row.end.latest.number
    datePrecision[index] = row.precision.rawValue
    directions[index] = row.direction
    kinds[index] = row.kind
    levels[index] = row.level
    statuses[index] = row.status
    homes[index] = row.home
    partnerRanges[index] = UInt32(partners.count)..<UInt32(partners.count + row.partners.count)
    partners += row.partners
    fieldRanges[index] = UInt32(fields.count)..<UInt32(fields.count + row.fields.count)
    fields += row.fields
    headcounts[index] = row.headcount
    leaders[index] = row.leader
    sourceCounts[index] = row.sources
  }
}
