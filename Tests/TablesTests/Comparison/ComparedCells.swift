@testable import Tables

extension FigureCell {
  /// A cell of delegations, by default a point.
  static func cell(
    _ key: String..., value: Int64? = nil, from lower: Int64? = nil, to upper: Int64? = nil,
    marked status: Status = [], stated: (Int, Int)? = nil, unit: String = "delegation",
    decimals: Int = 0
  ) -> FigureCell {
    FigureCell(
      key: key, unit: unit, decimals: decimals,
      observation: Observation(
        value: value, lower: value ?? lower, upper: value ?? upper, status: status,
        covered: stated?.0, of: stated?.1))
  }
}

extension FigureTable {
  /// A table whose title is its identifier.
  static func table(
    _ cells: [FigureCell], id: String = "exchanges-per-year",
    by dimensions: [String] = ["year", "direction"]
  ) -> FigureTable {
    FigureTable(
      id: id, title: Wording(verbatim: id), dimensions: dimensions.map { Dimension(id: $0) },
      cells: cells)
  }
}
