import Tables

/// A table written by hand: its columns, then a line of cells a row.
///
/// Figures are written `6`, `578+` (at least), `..9` (at most), `135..165`, `x` (not available) and
/// `z` (not applicable), `c` (confidential); behind them `4/7` (stated for four of seven) and the
/// letters `p` (provisional), `r` (revised), `b` (break in series), `e` (estimated).
struct WrittenTable {
  enum Kind {
    case dimension, text, date, number
    case figures(Unit, decimals: Int, [Coordinate])
  }

  let id: String
  let title: String
  var nature = Table.Nature.flow
  let columns: [(id: String, heading: String, kind: Kind)]
  let rows: [[String]]
  /// What the total's category is called.
  var totals = "Total"

  var table: Table {
    Table(
      id: id, title: Wording(verbatim: title), shortTitle: Wording(verbatim: id),
      summary: Wording(verbatim: title), nature: nature,
      columns: columns.map { column in
        Column(
          id: column.id, heading: Wording(verbatim: column.heading),
          role: column.kind.role(column.id))
      },
      rows: rows.map { cells in
        let written = zip(columns, cells).map { column, cell in
          column.kind.cell(cell, totals: totals)
        }
        return Row(Self.role(of: cells[0], cells.count > 1 ? cells[1] : ""), cells: written)
      })
  }

  private static func role(of first: String, _ second: String) -> Row.Role {
    if first == "Total" || second == "Total" { return .total }
    return ["Not stated", "Period not determinable"].contains(first) ? .unknown : .body
  }
}

extension WrittenTable.Kind {
  fileprivate func role(_ id: String) -> Column.Role {
    switch self {
    case .dimension: .dimension
    case .text, .date, .number: .attribute
    case .figures(let unit, let decimals, let coordinates):
      .measure(Measure(id: id, unit: unit, decimals: decimals, coordinates: coordinates))
    }
  }

  fileprivate func cell(_ text: String, totals: String) -> Cell {
    if text.isEmpty { return .empty(.notAvailable) }
    switch self {
    case .dimension: return .category(Self.category(text, totals: totals))
    case .text: return .text(Wording(verbatim: text))
    case .date: return .date(text)
    case .number: return .number(Int64(text) ?? 0)
    case .figures: return .observation(Observation(written: text))
    }
  }

  private static func category(_ text: String, totals: String) -> Tables.Category {
    switch text {
    case "Total": Tables.Category(id: Tables.Category.total.id, label: Wording(verbatim: totals))
    case "Not stated": .notStated
    case "Period not determinable": .periodNotDeterminable
    default: Tables.Category(verbatim: text)
    }
  }

  static func count(_ unit: String, kind: String? = nil) -> Self {
    .figures(
      Unit(id: unit, name: Wording(verbatim: unit)), decimals: 0,
      kind.map { [Coordinate(dimension: "kind", category: $0)] } ?? [])
  }
}

extension WrittenTable.Kind {
  /// Tenths of a per cent.
  static let share = Self.figures(
    Unit(id: "percent", name: Wording(verbatim: "per cent")), decimals: 1, [])
}

extension Observation {
  /// A figure as `WrittenTable` writes it.
  init(written text: String) {
    let parts = text.split(separator: " ")
    self = Self.bounds(String(parts[0]))
    for part in parts.dropFirst() {
      let numbers = part.split(separator: "/").compactMap { Int($0) }
      if numbers.count == 2 {
        (covered, of) = (numbers[0], numbers[1])
      } else {
        let letters: [Character: Status] = [
          "p": .provisional, "r": .revised, "b": .breakInSeries, "e": .estimated,
        ]
        part.compactMap { letters[$0] }.forEach { status.formUnion($0) }
      }
    }
  }

  private static func bounds(_ text: String) -> Observation {
    switch text {
    case "x": return .notAvailable
    case "z": return .notApplicable
    case "c": return Observation(value: nil, lower: nil, upper: nil, status: .confidential)
    default: break
    }
    if let exact = Int64(text) { return .exactly(exact) }
    if text.hasSuffix("+"), let lower = Int64(text.dropLast()) { return .between(lower, nil) }
    let ends = text.split(separator: ".").compactMap { Int64($0) }
    return ends.count == 2 ? .between(ends[0], ends[1]) : .between(0, ends[0])
  }
}
