import Register

extension Sample {
  /// A delegation; partners and fields are lists divided by blanks.
  mutating func addExchange(
    _ date: String, _ direction: Direction? = .outgoing, with partners: String = "",
    home: String = "home", kind: ExchangeKind? = nil, fields: String = "",
    level: LeaderLevel? = nil, headcount: String = "", status: RecordStatus = .held
  ) throws {
    let date = try self.date(date)?.value
    let start = date?.start ?? .unbounded
    let end = date?.end ?? .unbounded
    batch.lines.append(UInt32(batch.count + 2))
    batch.startEarliest.append(start.earliest.number)
    batch.startLatest.append(start.latest.number)
    batch.endEarliest.append(end.earliest.number)
    batch.endLatest.append(end.latest.number)
    batch.datePrecision.append((date?.precision ?? DatePrecision.none).rawValue)
    batch.directions.append(direction?.rawValue ?? ExchangeBatch.missingCode)
    batch.kinds.append(kind?.rawValue ?? ExchangeBatch.missingCode)
    batch.levels.append(level?.rawValue ?? ExchangeBatch.missingCode)
    batch.statuses.append(status.rawValue)
    batch.homes.append(UInt32(place(home)))
    let (firstPartner, firstField) = (UInt32(batch.partners.count), UInt32(batch.fields.count))
    for partner in partners.split(separator: " ") {
      batch.partners.append(UInt32(place(String(partner))))
    }
    batch.partnerRanges.append(firstPartner..<UInt32(batch.partners.count))
    for field in fields.split(separator: " ") {
      batch.fields.append(vocabulary.number(of: String(field)) ?? 0)
    }
    batch.fieldRanges.append(firstField..<UInt32(batch.fields.count))
    batch.headcounts.append(try figure(headcount, .headcount).value)
    batch.leaders.append(0)
    batch.sourceCounts.append(0)
  }
}
