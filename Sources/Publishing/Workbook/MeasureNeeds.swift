import Tables

/// What the figures of a column need beside their values.
struct MeasureNeeds: OptionSet {
  let rawValue: Int

  /// Some figure is not a point.
  static let bounds = MeasureNeeds(rawValue: 1)
  /// Some figure says on how many of its records it rests.
  static let coverage = MeasureNeeds(rawValue: 2)

  init(rawValue: Int) {
    self.rawValue = rawValue
  }

  init(ofColumn index: Int, in table: Table) {
    self = []
    for row in table.rows {
      guard case .observation(let figure) = row.cells[index] else { continue }
      if figure.lower != figure.value || figure.upper != figure.value { insert(.bounds) }
      if figure.of != nil { insert(.coverage) }
    }
  }
}
