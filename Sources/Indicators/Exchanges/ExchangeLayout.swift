import Register
import Tables

/// The laying out of one exchange tally as a table.
struct ExchangeLayout {
  let indicator: ExchangeIndicator
  let tally: ExchangeTally
  let frame: Frame
  let years: ClosedRange<Int>

  private var declaration: Declaration { indicator.declaration }
  private var population: String { Population.delegations.rawValue }

  func yearTable() -> Table {
    var slots = indicator.slots(tally, years: years, in: frame)
    if let closed = closedSlots { slots = closed + slots.filter { $0 == 0 } }
    let categories = slots.map { indicator.dimension.category($0, in: frame) } + [.total]
    let columns =
      [Column.year]
      + categories.map { category in
        measureColumn(
          id: category.id, heading: category.label,
          at: Coordinate(dimension: indicator.dimension.id, category: category.id))
      }
    var rows = years.map { year in
      Row(cells: [.category(.year(year))] + cells(slots, year: year, slot: yearSlot(year)))
    }
    let undetermined = tally.delegations[0, 0]
    if undetermined > 0 {
      let sums = slots.map { tally.cells[0, $0] } + [undetermined]
      rows.append(
        Row(
          .unknown,
          cells: [.category(.periodNotDeterminable)]
            + sums.map { .observation(frame.recorded($0)) }))
    }
    if years.count > 1 || undetermined > 0 { rows.append(totalRow(slots)) }
    return declaration.table(
      columns: columns, rows: rows, notes: notes, charts: [yearChart(categories)])
  }

  func categoryTable() -> Table {
    let slots = indicator.slots(tally, years: years, in: frame)
    let columns = [
      Column(
        id: indicator.dimension.id, heading: indicator.dimension.heading, role: .dimension),
      measureColumn(
        id: "year-\(frame.year)", heading: .year(frame.year),
        at: Coordinate(dimension: "year", category: "\(frame.year)")),
      measureColumn(
        id: "all-years", heading: .span(years), at: Coordinate(dimension: "year", category: "_T")),
    ]
    let yearSlots = [0] + years.map(yearSlot)
    var rows = slots.map { slot in
      let category = indicator.dimension.category(slot, in: frame)
      return Row(
        slot == 0 ? .unknown : .body,
        cells: [
          .category(category),
          recorded(tally.cells[yearSlot(frame.year), slot], in: frame.year),
          recorded(tally.cells.total(yearSlots, slot: slot), in: nil),
        ])
    }
    rows.append(
      Row(
        .total,
        cells: [
          .category(totalCategory), recorded(total([yearSlot(frame.year)]), in: frame.year),
          recorded(total(yearSlots), in: nil),
        ]))
    return declaration.table(
      columns: columns, rows: rows, notes: notes, charts: categoryCharts(slots),
      period: years)
  }

  // Visits add up over places; fields overlap, so their total is of distinct delegations.
  private func total(_ yearSlots: [Int]) -> Int64 {
    if indicator.dimension == .field { return tally.delegations.total(yearSlots, slot: 0) }
    return (0..<tally.cells.slots).reduce(0) { $0 + tally.cells.total(yearSlots, slot: $1) }
  }

  private var totalCategory: Category {
    guard indicator.dimension == .field else { return .total }
    return Category(
      id: "_T",
      label: Wording(
        en: "Distinct delegations", zh: "团组数（不重复）", de: "Delegationen ohne Doppelzählung"))
  }

  private func yearSlot(_ year: Int) -> Int { YearSlot.slot(ofYear: year) }

  /// Directions and kinds are printed whole, so that what is not recorded shows.
  private var closedSlots: [Int]? {
    switch indicator.dimension {
    case .direction, .kind: Array(1..<indicator.dimension.width(in: frame.scope))
    default: nil
    }
  }

  private func recorded(_ count: Int64, in year: Int?) -> Cell {
    guard let year else { return .observation(frame.recorded(count, population, in: years)) }
    return .observation(frame.count(count, population, in: year))
  }

  private func cells(_ slots: [Int], year: Int, slot yearSlot: Int) -> [Cell] {
    (slots.map { tally.cells[yearSlot, $0] } + [tally.delegations[yearSlot, 0]]).map {
      recorded($0, in: year)
    }
  }

  private func totalRow(_ slots: [Int]) -> Row {
    let yearSlots = [0] + years.map(yearSlot)
    let sums =
      slots.map { tally.cells.total(yearSlots, slot: $0) }
      + [tally.delegations.total(yearSlots, slot: 0)]
    return Row(.total, cells: [.category(.total)] + sums.map { recorded($0, in: nil) })
  }

  private func measureColumn(id: String, heading: Wording, at coordinate: Coordinate) -> Column {
    Column(
      id: id == "_T" ? "total" : id == "_U" ? "not-stated" : id, heading: heading,
      role: .measure(
        Measure(
          id: declaration.unit.id, unit: declaration.unit, coordinates: [coordinate],
          additivity: indicator.dimension == .field ? .distinct : .additive)))
  }

  private var notes: [Note] {
    var notes: [Note] = [.startRule, .recordedOnly]
    if indicator.dimension.isMultivalued {
      notes.append(indicator.dimension == .field ? .fieldsOverlap : .visitsNotDelegations)
    }
    return notes
  }

  private func yearChart(_ categories: [Category]) -> Chart {
    Chart(
      .stackedColumns, title: declaration.title, categoryColumn: "year",
      valueColumns: categories.dropLast().map { $0.id == "_U" ? "not-stated" : $0.id },
      categoryAxis: Column.year.heading, valueAxis: declaration.unit.name, rows: 0..<years.count)
  }

  private func categoryCharts(_ slots: [Int]) -> [Chart] {
    let shown = slots.filter { $0 > 0 }.count
    guard shown > 0 else { return [] }
    return [
      Chart(
        .bars, title: declaration.title, categoryColumn: indicator.dimension.id,
        valueColumns: ["all-years"], categoryAxis: indicator.dimension.heading,
        valueAxis: declaration.unit.name, rows: 0..<min(shown, 15))
    ]
  }
}
