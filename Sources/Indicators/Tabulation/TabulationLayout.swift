import Register
import Tables

/// The laying out of a tabulation as a table.
struct TabulationLayout {
  private let tabulation: Tabulation
  private let cube: Cube
  private let years: [Int]
  private let axes: [TabulationAxis]
  private let columns: [TabulationColumn]
  private let cells: TabulationCells

  init(_ tabulation: Tabulation, _ cube: Cube, frame: Frame, derives: Bool = true) {
    let years = tabulation.years(first: cube.firstYear, in: frame)
    let axes = tabulation.dimensions.indices.map {
      TabulationAxis($0, of: tabulation, cube, years: years, in: frame)
    }
    let cells = TabulationCells(
      tabulation, cube, years: years, in: frame, derives: derives)
    self.tabulation = tabulation
    self.cube = cube
    self.years = years
    self.axes = axes
    self.cells = cells
    columns = TabulationColumn.all(
      of: tabulation, across: tabulation.across == nil ? nil : axes.last, years: years,
      decimals: cells.decimals)
  }

  func table() -> Table {
    let rows = rows
    var table = tabulation.declaration.table(
      columns: tabulation.rows.map { .dimension($0.id, $0.heading) } + columns.map(\.column),
      rows: rows, notes: tabulation.notes, charts: charts(rows),
      period: years.first.flatMap { first in years.last.map { first...$0 } })
    table.sources = cube.sources
    return table
  }

  private var rows: [Row] {
    let keys = keys
    var rows = keys.map { row($0.contains(0) ? .unknown : .body, $0) }
    if keys.count != 1 || keys.contains([0]) { rows += totals }
    return rows
  }

  /// The slots of the rows: all categories of one dimension; of several, what is recorded.
  private var keys: [[Int]] {
    let count = tabulation.rows.count
    if count == 1 { return axes[0].slots.map { [$0] } }
    let ranks = axes.prefix(count).map { axis in
      Dictionary(zip(axis.slots, 0...)) { first, _ in first }
    }
    let ranked = cube.combinations(count).compactMap { slots -> (slots: [Int], ranks: [Int])? in
      let places = zip(slots, ranks).compactMap { $1[$0] }
      return places.count == count ? (slots, places) : nil
    }
    return ranked.sorted { $0.ranks.lexicographicallyPrecedes($1.ranks) }.map(\.slots)
  }

  /// The total over all rows; of a stock one a period, since no stock is summed over periods.
  private var totals: [Row] {
    guard tabulation.population.isStock,
      let period = tabulation.rows.firstIndex(where: \.isPeriod)
    else { return [row(.total, tabulation.rows.map { _ in nil })] }
    guard tabulation.rows.count > 1 else { return [] }
    return axes[period].slots.map { slot in
      row(.total, tabulation.rows.indices.map { $0 == period ? slot : nil })
    }
  }

  private func row(_ role: Row.Role, _ slots: [Int?]) -> Row {
    let firstTotal = slots.firstIndex(of: nil)
    let labels = zip(axes, slots.indices).map { axis, index -> Cell in
      if slots[index] == nil {
        if tabulation.population.overlaps(in: axis.dimension) { return .category(.distinctTotal) }
        if index != firstTotal { return .category(.all) }
      }
      return .category(axis.category(slots[index]))
    }
    let figures = columns.map { column in
      let across = tabulation.across == nil ? [] : [column.slot]
      return Cell.observation(cells.observation(column.measure, at: slots + across))
    }
    return Row(role, cells: labels + figures)
  }

  /// Drawn are the columns of the first measure, the total left out where there are others.
  private func charts(_ rows: [Row]) -> [Chart] {
    let drawn = min(rows.prefix { $0.role == .body }.count, tabulation.hasPeriodRows ? 60 : 15)
    let first = columns.filter { $0.measure == 0 }
    let values = first.filter { $0.slot != nil || tabulation.across == nil }.map(\.column.id)
    guard tabulation.drawsChart, tabulation.rows.count == 1, drawn > 0, !values.isEmpty else {
      return []
    }
    let overlaps = tabulation.across.map(tabulation.population.overlaps) ?? false
    let isStackable = !overlaps && tabulation.measures[0].base == nil
    let kind: Chart.Kind =
      switch (tabulation.hasPeriodRows, values.count > 1 && isStackable) {
      case (true, true): .stackedColumns
      case (true, false): .columns
      case (false, true): .stackedBars
      case (false, false): .bars
      }
    return [
      Chart(
        kind, title: tabulation.declaration.title, categoryColumn: tabulation.rows[0].id,
        valueColumns: values, categoryAxis: tabulation.rows[0].heading,
        valueAxis: tabulation.measures[0].unit(of: tabulation.population).name, rows: 0..<drawn)
    ]
  }
}

extension Tabulation {
  var hasPeriodRows: Bool { rows[0].isPeriod }

  /// The periods that are shown: those asked for, else from the first in which anything is
  /// recorded, up to the reference year.
  func years(first recorded: Int?, in frame: Frame) -> [Int] {
    let last = min(periods.last ?? frame.year, frame.year)
    if population.isStock, !dimensions.contains(where: \.isPeriod) { return [last] }
    let first = periods.first ?? recorded ?? last
    return first <= last ? (first...last).filter { periods.admits(year: $0) } : []
  }
}

extension Category {
  /// The total of a dimension in which one record may stand in several categories.
  static let distinctTotal = Category(
    id: "_T",
    label: Wording(
      en: "Total, each counted once", zh: "合计（不重复）", de: "Insgesamt, ohne Doppelzählung"))
}
