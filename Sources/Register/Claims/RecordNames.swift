/// The records that a claim's scope can name, by identifier.
package struct RecordNames: Sendable {
  package let places: [String: Int]
  package let series: [String: Int]
  package let programmes: [String: Int]
  package let editions: FolderNames
  package let partnerships: FolderNames

  package init(_ register: Register) {
    places = Self.numbers(register.places.map(\.id))
    series = Self.numbers(register.series.map(\.id))
    programmes = Self.numbers(register.programmes.map(\.id))
    editions = FolderNames(register.editionNames, in: register)
    partnerships = FolderNames(register.partnershipNames, in: register)
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }
}

extension Register {
  /// The editions by all identifiers that the folders give them.
  package var editionNames: [(id: String, origin: Origin, number: Int)] {
    editions.enumerated().flatMap { number, edition in
      [(edition.id, edition.origin, number)]
        + edition.repetitions.map { ($0.id, $0.origin, number) }
    }
  }

  /// The partnerships by the identifiers of all records that tell of them.
  fileprivate var partnershipNames: [(id: String, origin: Origin, number: Int)] {
    partnerships.enumerated().flatMap { number, partnership in
      [(partnership.id, partnership.origin, number)]
        + (partnership.account?.repetitions ?? []).map { ($0.id, $0.origin, number) }
    }
  }
}
