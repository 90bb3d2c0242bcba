import Publishing
import Tables

/// The figures of a release that an earlier one published otherwise for the same period.
struct Revisions: Sendable {
  /// A revised cell, in the words of its table.
  struct Revision: Sendable {
    let table: Category
    let row: Wording
    let column: Wording
    let unit: Wording
    let difference: CellDifference
    /// The number of its table in the earlier release and in this one.
    let numbers: (old: Int?, new: Int?)
    /// Of a flow, where the cell names one.
    let year: Int?
  }

  let earlier: EarlierRelease
  private let isOfSamePeriod: Bool
  /// In reading order.
  private(set) var all: [Revision] = []

  /// Starts without any, for a release of that year and reference day.
  init(since earlier: EarlierRelease, year: Int, asOf: String) {
    self.earlier = earlier
    isOfSamePeriod = earlier.release?.isOf(year: year, asOf: asOf) ?? false
  }

  /// What the notes of the release must say of them.
  var rules: [Note] { [earlier.rule(revised: all.count)].compactMap(\.self) }

  /// The table with its revised figures marked.
  mutating func mark(_ table: Table, number: Int) -> Table {
    guard let earlier = earlier.release,
      let before = earlier.tables.first(where: { $0.id == table.id }),
      let placed = PlacedFigures(table)
    else { return table }
    let comparison = TableComparison(from: before, to: placed.table, isOfSamePeriod: isOfSamePeriod)
    let revised = comparison.differences.filter { $0.change == .revised }
    if revised.isEmpty { return table }
    let keys = placed.table.cells.map(\.key)
    let places = Dictionary(zip(keys, placed.places)) { first, _ in first }
    var marked = table
    for difference in revised {
      guard let place = places[difference.key] else { continue }
      marked.rows[place.row].cells[place.column].markRevised()
      let column = table.columns[place.column]
      all.append(
        Revision(
          table: Category(id: table.id, label: table.title.numbered(number)),
          row: placed.table.row(of: difference.key, in: table), column: column.heading,
          unit: column.measure?.unit.name ?? Wording(verbatim: difference.unit),
          difference: difference, numbers: (earlier.numbers[table.id], number),
          year: table.nature == .flow ? placed.table.year(of: difference.key) : nil))
    }
    return marked
  }
}

extension Cell {
  /// Adds the mark to a figure, or to what stands in its place.
  fileprivate mutating func markRevised() {
    switch self {
    case .observation(var observation):
      observation.status.formUnion(.revised)
      self = .observation(observation)
    case .number(let number): self = .observation(.exactly(number, .revised))
    case .empty(let status): self = .empty(status.union(.revised))
    case .category, .text, .date: break
    }
  }
}

extension FigureTable {
  /// The words of the row in which a cell stands: of the dimensions that are columns of the table.
  fileprivate func row(of key: [String], in table: Table) -> Wording {
    let held = table.columns.filter { $0.role == .dimension }.map(\.id)
    let labels = zip(dimensions, key).compactMap { dimension, id in
      held.contains(dimension.id) ? dimension.label(of: id) : nil
    }
    return Wording(
      en: labels.map(\.en).joined(separator: ", "), zh: labels.map(\.zh).joined(separator: "，"),
      de: labels.map(\.de).joined(separator: ", "))
  }

  fileprivate func year(of key: [String]) -> Int? {
    dimensions.firstIndex { $0.id == "year" }.flatMap { Int(key[$0]) }
  }
}

extension Wording {
  fileprivate func numbered(_ number: Int) -> Wording {
    Wording(en: "\(number) \(en)", zh: "\(number) \(zh)", de: "\(number) \(de)")
  }
}
