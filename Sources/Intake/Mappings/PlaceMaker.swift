import Register

/// Makes places of the names and countries in foreign files, where no table has them.
///
/// A name means a place of a table if that has the country which stands beside the name, or one of
/// the two has none. Else it is a place of its own, whose identifier is made of its name and the
/// code of its country: `konin-pl`. A country that is not understood is some country: it keeps
/// places apart as any other, by its text, and is none that a table states.
struct PlaceMaker {
  private let known: [Place]
  private let index: PlaceIndex
  private(set) var made: [Place] = []
  private var identifiers: Set<String>
  /// Of the places that are made.
  private var numbers: [PlaceWords: Int] = [:]

  init(known: [Place]) {
    self.known = known
    index = PlaceIndex(known)
    identifiers = Set(known.map(\.id))
  }

  /// The identifier of a place, and whether the place is made, as none of a table is meant; the name
  /// itself where several places have it.
  mutating func identifier(
    named name: String, in country: StatedCountry, at origin: Origin
  ) -> (text: String, isMade: Bool) {
    switch index.match(name.utf8Span.span) {
    case .place(let number) where country.agrees(with: known[number].country):
      return (known[number].id, false)
    case .ambiguous(let numbers):
      let fitting = fitting(numbers, country)
      if fitting.count == 1 { return (known[fitting[0]].id, false) }
      if !fitting.isEmpty { return (name, false) }
    default: break
    }
    let words = PlaceWords(name: name, country: country.mark)
    if let number = numbers[words] { return (made[number].id, true) }
    numbers[words] = made.count
    made.append(place(name, country, origin))
    return (made[made.count - 1].id, true)
  }

  /// Those of several places of one name that may be meant: those of the country, where it is known.
  private func fitting(_ numbers: [Int], _ country: StatedCountry) -> [Int] {
    numbers.filter { number in
      let its = known[number].country
      return country.country.map { $0 == its } ?? country.agrees(with: its)
    }
  }

  private mutating func place(_ name: String, _ country: StatedCountry, _ origin: Origin) -> Place {
    let stem = "\(name)-\(country.mark)".identifier
    var id = stem
    var number = 1
    while !identifiers.insert(id).inserted {
      number += 1
      id = "\(stem)-\(number)"
    }
    return Place(
      id: id, names: Names(en: name, zh: name, de: name), localName: "", otherNames: [],
      country: country.country, province: "", level: "", wikidata: "", note: "", origin: origin)
  }
}

extension String {
  /// In small letters, with hyphens for all that is neither letter nor digit.
  fileprivate var identifier: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
