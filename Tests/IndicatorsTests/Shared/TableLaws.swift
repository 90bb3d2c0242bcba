import Tables

@testable import Indicators

extension Table {
  /// What of the table is not as every table of the catalogue must be, whatever the records.
  var brokenLaws: [String] {
    let broken = brokenShape + brokenKeys + brokenRoles + brokenFigures + brokenTotal + brokenCharts
    return (broken + brokenIdentities.map(\.description)).map { "\(id): \($0)" }
  }

  /// Every cell is of its column's role.
  private var brokenShape: [String] {
    // A tabulation may be kept to years of which none is shown.
    guard !rows.isEmpty else { return id == "tabulation" ? [] : ["has no rows"] }
    guard Set(columns.map(\.id)).count == columns.count else { return ["has columns of one name"] }
    return rows.filter { row in
      row.cells.count != columns.count
        || !zip(columns, row.cells).allSatisfy { $1.suits($0.role) }
    }.map { "row '\($0.printed)' does not suit the columns" }
  }

  /// No two rows are of the same categories, save in lists.
  private var brokenKeys: [String] {
    guard nature != .list else { return [] }
    return Dictionary(grouping: rows, by: key).filter { $0.value.count > 1 }
      .map { "rows share \($0.key)" }
  }

  private var brokenFigures: [String] {
    rows.flatMap { row in
      row.observations.filter { !$0.isSound }.map { "'\($0.printed)' in '\(row.printed)'" }
    }
  }

  /// A total is the sum of its rows, but in columns declared to be reckoned otherwise.
  private var brokenTotal: [String] {
    guard let total = rows.last, total.role == .total else { return [] }
    return columns.indices.filter { columns[$0].measure?.additivity == .additive }
      .compactMap { index in
        guard case .observation(let printed) = total.cells[index],
          printed.status != .notApplicable
        else { return nil }
        let parts = rows.dropLast().compactMap { row -> Observation? in
          if case .observation(let part) = row.cells[index] { part } else { nil }
        }
        return printed.isSum(of: parts)
          ? nil : "\(columns[index].id): \(printed.printed) of \(parts.map(\.printed))"
      }
  }

  /// Charts draw figures of all body rows, of many categories those of the first fifteen or thirty,
  /// of partnerships over time those that were certainly in force.
  private var brokenCharts: [String] {
    let body = rows.prefix { $0.role == .body && key(of: $0) != ["none"] }.count
    return charts.filter { chart in
      chart.rows.isEmpty || chart.valueColumns.isEmpty
        || chart.rows != 0..<body && (chart.rows != 0..<15 || body < 15)
          && (chart.rows != 0..<30 || body < 30)
          && !(chart.kind == .timeline && chart.rows.lowerBound == 0 && chart.rows.count < body)
        || !columns.contains { $0.id == chart.categoryColumn }
        || !chart.valueColumns.dropFirst(chart.kind == .timeline ? 1 : 0).allSatisfy { id in
          columns.contains { $0.id == id && $0.measure != nil }
        }
    }.map { "chart of \($0.valueColumns), rows \($0.rows)" }
  }

  /// What is not stated or not determinable is told from the categories, and so is the total.
  private var brokenRoles: [String] {
    guard nature != .list else { return [] }
    return rows.filter { row in
      let role: Row.Role =
        key(of: row).contains("_T") ? .total : key(of: row).contains("_U") ? .unknown : .body
      return row.role != role
    }.map { "row '\($0.printed)' is \($0.role)" }
  }
}

extension Cell {
  fileprivate func suits(_ role: Column.Role) -> Bool {
    switch (role, self) {
    case (.dimension, .category), (.measure, .observation): true
    case (.attribute, .text), (.attribute, .number), (.attribute, .date), (.attribute, .empty):
      true
    default: false
    }
  }
}

extension Row {
  var observations: [Observation] {
    cells.compactMap { if case .observation(let observation) = $0 { observation } else { nil } }
  }
}

extension Observation {
  /// Whether a value lies within its bounds, one without is marked, nothing is less than none, and
  /// no more records state a figure than there are.
  fileprivate var isSound: Bool {
    let isCovered =
      switch (covered, of) {
      case (let covered?, let of?): (0...of).contains(covered)
      case (nil, let of): of ?? 0 >= 0
      case (_?, nil): false
      }
    guard isCovered, lower ?? 0 >= 0 else { return false }
    if let value { return lower == value && upper == value && !status.contains(.estimated) }
    if let lower { return upper.map { lower < $0 } ?? true && status.contains(.estimated) }
    return upper == nil && !status.isDisjoint(with: [.notAvailable, .notApplicable])
  }

  /// Whether the bounds, the value and the coverage are those of the sum of the parts.
  ///
  /// A part that is not available is nothing recorded, or records that do not state a figure.
  fileprivate func isSum(of parts: [Observation]) -> Bool {
    let lower = parts.reduce(0) { $0 + ($1.lower ?? 0) }
    let isUnbounded = parts.contains { part in
      part.lower != nil ? part.upper == nil : part.of ?? 0 > part.covered ?? 0
    }
    let upper = isUnbounded ? nil : parts.reduce(0) { $0 + ($1.upper ?? 0) }
    let covered = parts.reduce(0) { $0 + ($1.covered ?? 0) }
    let of = parts.reduce(0) { $0 + ($1.of ?? 0) }
    guard self.covered ?? 0 == covered, self.of ?? 0 == of else { return false }
    guard let ownLower = self.lower else { return lower == 0 && (upper ?? 0 == 0) }
    return ownLower == lower && self.upper == upper
  }
}
