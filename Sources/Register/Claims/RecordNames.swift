/// The records that a claim's scope can name, by identifier.
package struct RecordNames: Sendable {
  package let places: [String: Int]
  package let series: [String: Int]
  package let editions: [String: Int]
  package let partnerships: [String: Int]
  package let programmes: [String: Int]

  package init(_ register: Register) {
    places = Self.numbers(register.places.map(\.id))
    series = Self.numbers(register.series.map(\.id))
    editions = Self.numbers(register.editions.map(\.id))
    partnerships = Self.numbers(register.partnerships.map(\.id))
    programmes = Self.numbers(register.programmes.map(\.id))
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }
}
