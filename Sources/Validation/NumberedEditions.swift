import Register

extension Register {
  /// The numbered editions of each series that has any, in the order of the series, by ordinal
  /// and then as they are recorded. Cancelled ones keep their ordinals.
  var numberedEditions: [(series: Series, editions: [(number: Int, edition: Edition)])] {
    var bySeries: [Int: [(number: Int, edition: Edition)]] = [:]
    for edition in editions {
      if let number = edition.number {
        bySeries[edition.series, default: []].append((number, edition))
      }
    }
    return series.indices.compactMap { index in
      guard let editions = bySeries[index] else { return nil }
      let order = editions.enumerated().sorted {
        ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
      }
      return (series[index], order.map(\.element))
    }
  }
}
