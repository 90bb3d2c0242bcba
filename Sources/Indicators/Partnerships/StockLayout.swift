import Register
import Tables

/// The partnerships of a register by one dimension, at the end of the reference year.
struct StockLayout {
  let partnerships: [Partnership]
  let frame: Frame
  /// The rows, in reading order; the one that is not stated comes last.
  private(set) var groups: [(category: Category, partnerships: [Partnership])]
  let kinds: [PartnershipKind]

  /// More bars than these are not drawn: their names would no longer stand beside them.
  private static let mostDrawn = 30

  /// Groups what may be in force by slots: 0 is "not stated", category k has slot k + 1.
  init(
    _ partnerships: [Partnership], in frame: Frame, order: [Category],
    slot: (Partnership) -> Int
  ) {
    let day = frame.closing
    let present = partnerships.filter { $0.term.isPossiblyInForce(on: day) }
    let bySlot = Dictionary(grouping: present, by: slot)
    groups =
      (order.enumerated().map { ($0.element, bySlot[$0.offset + 1] ?? []) }
      + [(.notStated, bySlot[0] ?? [])]).filter { !$0.1.isEmpty }
    kinds = present.kinds(on: [day])
    self.partnerships = present
    self.frame = frame
  }

  /// Puts the groups that certainly or else possibly count most first; others keep their order.
  mutating func rank(by count: ([Partnership]) -> StockCount) {
    let ranked = groups.enumerated().map { position, group in
      let count = count(group.partnerships)
      let isUnknown = group.category == .notStated
      return (group, [isUnknown ? 1 : 0, -count.certain, -count.possible, Int64(position)])
    }
    groups = ranked.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }

  var year: [Coordinate] { [.year(frame.year)] }

  /// One row a group and the total, each with what `figures` makes of its partnerships.
  func rows(_ figures: (Category, [Partnership]) -> [StockCount]) -> [Row] {
    let counts = groups.map { figures($0.category, $0.partnerships) }
    let total = counts.first.map { first in
      first.indices.map { column in counts.reduce(StockCount()) { $0 + $1[column] } }
    }
    let body = zip(groups, counts).map { group, counts in
      row(group.category == .notStated ? .unknown : .body, group.category, counts)
    }
    return body + [row(.total, .total, total ?? figures(.total, []))]
  }

  /// Partnerships of each kind, then of all.
  func byKind(_ partnerships: [Partnership]) -> [StockCount] {
    kinds.map { kind in
      partnerships.filter { $0.kind == kind }.inForce(on: frame.closing)
    } + [partnerships.inForce(on: frame.closing)]
  }

  func partnerPlaces(_ partnerships: [Partnership]) -> StockCount {
    partnerships.distinct(on: frame.closing, by: \.partner)
  }

  /// Bars by group, the unknown left out; none where there is nothing to draw.
  func charts(_ title: Wording, _ column: Column, _ values: [String]) -> [Chart] {
    let drawn = groups.filter { $0.category != .notStated }.count
    guard drawn > 0, !values.isEmpty else { return [] }
    let rows = 0..<min(drawn, Self.mostDrawn)
    return [
      Chart(
        .stackedBars, title: title, categoryColumn: column.id, valueColumns: values,
        categoryAxis: column.heading, valueAxis: Unit.partnership.name, rows: rows)
    ]
  }

  private func row(_ role: Row.Role, _ category: Category, _ counts: [StockCount]) -> Row {
    Row(role, of: category, counts.map { frame.stock($0, on: frame.closing) })
  }
}
