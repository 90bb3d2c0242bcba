import Register

@testable import Indicators

extension Sample {
  /// All facts in random pieces, in random order.
  func pieces(in scope: Scope, _ generator: inout SeededGenerator) -> [Facts] {
    var pieces: [Facts] = []
    pieces += split(register.partnerships, &generator).map(Facts.partnerships)
    pieces += split(register.editions, &generator).map(Facts.editions)
    pieces += split(register.participations, &generator).map(Facts.participations)
    pieces += split(register.agreements, &generator).map(Facts.agreements)
    pieces += split(register.awards, &generator).map(Facts.awards)
    for rows in split(Array(0..<batch.count), &generator) {
      pieces.append(.exchanges(CountedExchanges(batch.rows(rows), in: scope)))
    }
    return pieces.shuffled(using: &generator)
  }

  private func split<Record>(
    _ records: [Record], _ generator: inout SeededGenerator
  ) -> [ArraySlice<Record>] {
    var pieces: [ArraySlice<Record>] = []
    var rest = records[...]
    while !rest.isEmpty {
      let piece = rest.prefix(generator.number(1...max(1, records.count / 2)))
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    return pieces
  }
}

extension ExchangeBatch {
  /// A batch of some of the rows.
  func rows(_ rows: ArraySlice<Int>) -> ExchangeBatch {
    var batch = ExchangeBatch()
    for row in rows {
      batch.lines.append(lines[row])
      batch.startEarliest.append(startEarliest[row])
      batch.startLatest.append(startLatest[row])
      batch.endEarliest.append(endEarliest[row])
      batch.endLatest.append(endLatest[row])
      batch.datePrecision.append(datePrecision[row])
      batch.directions.append(directions[row])
      batch.kinds.append(kinds[row])
      batch.levels.append(levels[row])
      batch.statuses.append(statuses[row])
      batch.homes.append(homes[row])
      let (partner, field) = (UInt32(batch.partners.count), UInt32(batch.fields.count))
      batch.partners += partners[partnerRange(row)]
      batch.partnerRanges.append(partner..<UInt32(batch.partners.count))
      batch.fields += fields[fieldRange(row)]
      batch.fieldRanges.append(field..<UInt32(batch.fields.count))
      batch.headcounts.append(headcounts[row])
      batch.leaders.append(leaders[row])
      batch.sourceCounts.append(sourceCounts[row])
    }
    return batch
  }
}
