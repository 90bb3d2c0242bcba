import Tables

/// A column of figures of a tabulation: a measure, and the category across at which it is held.
struct TabulationColumn {
  /// Index in the tabulation's measures.
  let measure: Int
  /// Nil for the total, and where nothing is across.
  let slot: Int?
  let column: Column

  static func all(
    of tabulation: Tabulation, across axis: TabulationAxis?, years: [Int], decimals: [Int]
  ) -> [TabulationColumn] {
    let fixed = tabulation.fixedCoordinates(years)
    return tabulation.measures.indices.flatMap { measure -> [TabulationColumn] in
      guard let axis else {
        return [
          TabulationColumn(
            measure: measure, slot: nil,
            column: tabulation.column(measure, at: fixed, decimals[measure]))
        ]
      }
      // No stock is summed over its periods.
      let isStockPeriod = tabulation.population.isStock && axis.dimension.isPeriod
      return (axis.slots + (isStockPeriod ? [] : [nil])).map { slot in
        TabulationColumn(
          measure: measure, slot: slot,
          column: tabulation.column(
            measure, across: axis, slot, at: fixed, decimals[measure]))
      }
    }
  }
}

extension Tabulation {
  fileprivate func column(_ index: Int, at fixed: [Coordinate], _ decimals: Int) -> Column {
    let measure = measures[index]
    return .figures(
      measure == .count ? population.id : measure.id, measure.heading(of: population),
      measure.unit(of: population), measure: measureID(measure), decimals: decimals, at: fixed,
      additivity(measure), notes: measure.notes)
  }

  fileprivate func column(
    _ index: Int, across axis: TabulationAxis, _ slot: Int?, at fixed: [Coordinate],
    _ decimals: Int
  ) -> Column {
    let measure = measures[index]
    let isDistinct = slot == nil && population.overlaps(in: axis.dimension)
    let category = isDistinct ? .distinctTotal : axis.category(slot)
    let id = slot == nil ? "total" : slot == 0 ? "not-stated" : category.id
    let heading = measure.heading(of: population)
    let label = category.label
    return .figures(
      measures.count == 1 ? id : "\(measure.id)-\(id)",
      measures.count == 1
        ? label
        : Wording(
          en: "\(heading.en): \(label.en)", zh: "\(heading.zh)：\(label.zh)",
          de: "\(heading.de): \(label.de)"),
      measure.unit(of: population), measure: measureID(measure), decimals: decimals,
      at: [Coordinate(dimension: axis.dimension.id, category: category.id)] + fixed,
      isDistinct && measure.base == nil ? .distinct : additivity(measure),
      notes: slot == axis.slots.first ? measure.notes : [])
  }

  /// How the totals of its columns relate to the rows.
  private func additivity(_ measure: TabulationMeasure) -> Additivity {
    // Each period has a total of its own.
    if population.isStock, rows.contains(where: \.isPeriod) { return .nonadditive }
    if measure.base != nil { return .nonadditive }
    return measure.isDistinct || rows.contains(where: population.overlaps) ? .distinct : .additive
  }

  private func measureID(_ measure: TabulationMeasure) -> String {
    switch measure {
    case .count: population.unit.id
    case .amountIn: TabulationMeasure.amount.id
    default: measure.id
    }
  }

  /// What every column stands for: the filters that no row or column shows, and the period.
  fileprivate func fixedCoordinates(_ years: [Int]) -> [Coordinate] {
    var fixed = filters.filter { !dimensions.contains($0.dimension) }.map { filter in
      Coordinate(
        dimension: filter.dimension.id,
        category: filter.categories.map(\.id).joined(separator: "+"))
    }
    guard !dimensions.contains(where: \.isPeriod) else { return fixed }
    let isWhole = periods.isEmpty && !population.isStock
    let span =
      years.first.flatMap { first in
        years.last.map { $0 == first ? "\(first)" : "\(first)..\($0)" }
      } ?? Category.total.id
    fixed.append(
      Coordinate(
        dimension: population.period.id, category: isWhole ? Category.total.id : span))
    return fixed
  }
}
