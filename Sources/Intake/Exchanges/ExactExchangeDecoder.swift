import Register

/// Decodes an exchange cell by cell, finding the reason for whatever cannot be read.
extension RecordDecoder {
  /// Fills `row`; what is wrong stands in `findings`.
  mutating func decodeExchange(into row: inout ExchangeRow, words: inout FieldWords) {
    _ = required(.id)
    decodeDates(into: &row)
    row.home = UInt32(requiredPlace(.home))
    for partner in places(.partners) { row.add(partner: UInt32(partner)) }
    for word in list(.fields) where !word.isEmpty {
      if let number = words.number(of: word) {
        row.add(field: number)
      } else {
        report("too-many-words", .fields, "more than 65,535 different fields of cooperation")
      }
    }
    row.direction = code(.direction, Direction.self)?.rawValue ?? ExchangeBatch.missingCode
    row.kind = code(.kind, ExchangeKind.self)?.rawValue ?? ExchangeBatch.missingCode
    row.level = code(.level, LeaderLevel.self)?.rawValue ?? ExchangeBatch.missingCode
    row.status = (code(.status, RecordStatus.self) ?? .held).rawValue
    row.headcount = figure(.headcount, .headcount).value
    let leader = Array(text(.leader).utf8)
    if !leader.isEmpty { row.leader = PlainExchangeDecoder.leaderHash(leader.span) }
    _ = sources()
    row.sources = UInt8(clamping: list(.source).count)
  }

  private mutating func decodeDates(into row: inout ExchangeRow) {
    let end = date(.endDate)
    guard let date = date(.date) else {
      if let end {
        report(
          "missing-value", .date, "'date' is empty beside the end '\(end.wording)'",
          repair: "write when the trip started, or leave both empty")
      }
      return
    }
    row.start = date.value.start
    row.end = date.value.end
    row.precision = date.value.precision
    guard let end else { return }
    if date.value.isInterval {
      report(
        "two-ends", .endDate,
        "'\(date.wording)' has an end already, beside '\(end.wording)' in 'end_date'",
        repair: "write the end once")
    } else if end.value.end.latest < date.value.start.latest {
      report(
        "end-before-start", .endDate,
        "the trip ends on '\(end.wording)', before it starts on '\(date.wording)'",
        repair: "exchange the two dates, or correct one")
    } else {
      row.end = end.value.end
    }
  }
}
