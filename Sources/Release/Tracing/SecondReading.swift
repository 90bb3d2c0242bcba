import Indicators
import Intake
import Register

/// The exchanges of a survey, read once more.
extension Survey {
  /// Hands on what counts of every batch, each trip once.
  func readAgain(_ body: (CountedExchanges) -> Void) throws(ReleaseError) {
    try read(.none) { batch in
      var batch = batch
      for row in mirroredRows.rows(of: batch) { batch.remove(row) }
      body(CountedExchanges(batch, in: scope))
    }
  }

  /// The exchanges that begin at these places, as text.
  func exchanges(at origins: Set<Origin>) throws(ReleaseError) -> [ExchangeRecord] {
    let wanted = origins.filter { register.files[$0.file].table == "exchanges" }
    let known = (exchanges ?? []).filter { wanted.contains($0.origin) }
    if known.count == wanted.count { return known }
    return try read(.chosen(ids: [], origins: wanted)) { _ in }
  }

  /// The exchanges with that identifier: one, or none.
  func exchanges(named id: String) throws(ReleaseError) -> [ExchangeRecord] {
    let known = (exchanges ?? []).filter { $0.id == id }
    if !known.isEmpty || exchanges?.count ?? -1 >= register.acceptedExchanges { return known }
    return try read(.chosen(ids: [id], origins: [])) { _ in }
  }

  @discardableResult
  private func read(
    _ listing: ExchangeReader.Listing, _ body: (ExchangeBatch) -> Void
  ) throws(ReleaseError) -> [ExchangeRecord] {
    do {
      let reading = try RegisterReader.read(inputs)
      var reader = ExchangeReader(reading, listing: listing, fields: scope.fields)
      var register = reading.register
      for file in reading.exchangeFiles { try reader.read(file: file, of: &register, body) }
      return mirroredRows.marked(reader.listed ?? [])
    } catch {
      throw ReleaseError(error)
    }
  }
}
