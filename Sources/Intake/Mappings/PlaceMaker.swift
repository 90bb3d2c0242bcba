import Register

/// Makes places of the names and countries in foreign files, where no table has them.
///
/// A name means a place of a table if that has the country which stands beside the name, or one of
/// the two has none. Else it is a place of its own, whose identifier is made of its name and the
/// code of its country: `konin-pl`.
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

  /// The identifier of a place, which is made where there is none; the name itself where several
  /// places have it, or none may be made of it.
  mutating func identifier(
    named name: String, in country: Country?, at origin: Origin
  ) -> String {
    switch index.match(name.utf8Span.span) {
    case .place(let number) where agrees(number, country): return known[number].id
    case .ambiguous(let numbers):
      let fitting = numbers.filter { country != nil && known[$0].country == country }
      if fitting.count == 1 { return known[fitting[0]].id }
      if !fitting.isEmpty || country == nil { return name }
    default: break
    }
    let words = PlaceWords(name: name, country: country?.alpha2 ?? "")
    if let number = numbers[words] { return made[number].id }
    numbers[words] = made.count
    made.append(place(name, country, origin))
    return made[made.count - 1].id
  }

  private func agrees(_ number: Int, _ country: Country?) -> Bool {
    guard let country, let its = known[number].country else { return true }
    return its == country
  }

  private mutating func place(_ name: String, _ country: Country?, _ origin: Origin) -> Place {
    let stem = ([name] + (country.map { [$0.alpha2] } ?? [])).joined(separator: "-").identifier
    var id = stem
    var number = 1
    while !identifiers.insert(id).inserted {
      number += 1
      id = "\(stem)-\(number)"
    }
    return Place(
      id: id, names: Names(en: name, zh: name, de: name), localName: "", otherNames: [],
      country: country, province: "", level: "", wikidata: "", note: "", origin: origin)
  }
}

extension String {
  /// In small letters, with hyphens for all that is neither letter nor digit.
  fileprivate var identifier: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
