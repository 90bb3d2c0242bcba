import Register
import Tables

/// The places that nobody but two outranks: three of them, or more where they tie; and the visits
/// to the first three, which are as many whichever of those that tie is taken for the third.
///
/// | visits        | the most visited | visits to three |
/// |---------------|------------------|-----------------|
/// | 4, 3, 2, 1    | 4, 3, 2          | 9               |
/// | 4, 3, 2, 2, 1 | 4, 3, 2, 2       | 9               |
/// | 4, 2, 2, 2, 1 | 4, 2, 2, 2       | 8               |
/// | 2, 2, 2, 1    | 2, 2, 2          | 6               |
/// | 4, 3          | 4, 3             | 7               |
struct MostVisited {
  /// Names of the places, the most visited first, then by identifier.
  let top: [Wording]
  /// How many of them have a visit.
  let topVisited: Int
  let visitsToThree: Int64
  /// Visits whose place is stated.
  let visits: Int64
  let withoutPlace: Int64

  /// Of the visits of some year slots, by slots of places, at the places that are the most visited
  /// of the whole.
  init(
    _ cells: YearCounts, of whole: YearCounts, in years: [Int], frame: Frame
  ) {
    let places = frame.register.places
    let visited = places.indices.map { ($0, whole.total(years, slot: $0 + 1)) }
      .filter { $0.1 > 0 }
      .sorted { ($1.1, places[$0.0].id) < ($0.1, places[$1.0].id) }
    let least = visited.dropFirst(2).first?.1 ?? 1
    let top = visited.prefix { $0.1 >= least }.map(\.0)
    let counts = top.map { cells.total(years, slot: $0 + 1) }
    self.top = top.map { Wording(places[$0].names) }
    topVisited = counts.count { $0 > 0 }
    visitsToThree = counts.prefix(3).reduce(0, +)
    visits = visited.reduce(0) { $0 + cells.total(years, slot: $1.0 + 1) }
    withoutPlace = cells.total(years, slot: 0)
  }

  /// The names in reading order.
  var names: Wording {
    Wording(
      en: top.map(\.en).joined(separator: "; "), zh: top.map(\.zh).joined(separator: "、"),
      de: top.map(\.de).joined(separator: "; "))
  }
}
