import Register

/// The places that a foreign file names, found in one reading of it before its records are read.
struct ForeignPlaces {
  private(set) var identifiers: PlaceIdentifiers = [:]
  /// With the places of this file among those that are made.
  private(set) var maker: PlaceMaker
  /// Countries that are not known, each once with the rows whose places no table has.
  private(set) var findings: [Finding] = []

  init(
    of table: InputFolder.Table, _ mapping: Mapping, in inputs: InputSource, file: Int,
    countries: CountryNames, maker: PlaceMaker
  ) throws(IntakeError) {
    var named: [PlaceWords: (name: String, country: String, rows: [Int])] = [:]
    var order: [PlaceWords] = []
    let rows = try TableSource.rows(of: table, in: inputs)
    let mapped = MappedRows(rows, mapping) { name, country, row in
      let words = PlaceWords(name: name, country: country)
      if named[words] == nil { order.append(words) }
      named[words, default: (name, country, [])].rows.append(row)
      return name
    }
    var row = SourceRow()
    while try mapped.read(into: &row) {}
    mapped.identifyFixed()
    self.maker = maker
    var unknown: [String: [Int]] = [:]
    for words in order {
      guard let place = named[words] else { continue }
      let origin = Origin(file: file, line: place.rows.first ?? 1)
      let country = StatedCountry(place.country, in: countries)
      let identifier = self.maker.identifier(named: place.name, in: country, at: origin)
      identifiers[words] = identifier.text
      if case .unclear(let text, _) = country, identifier.isMade {
        unknown[text, default: []] += place.rows
      }
    }
    for (text, rows) in unknown.sorted(by: { $0.key < $1.key }) {
      findings.append(.unknownCountry(text, in: Array(Set(rows)).sorted(), file: file))
    }
  }
}

extension Finding {
  /// A country beside the name of a place, which is made without it.
  fileprivate static func unknownCountry(_ text: String, in rows: [Int], file: Int) -> Finding {
    let shown = rows.prefix(10).map(String.init).joined(separator: ", ")
    let places = rows.count == 1 ? "row \(shown)" : "\(rows.count) rows: \(shown)"
    return Finding(
      .warning, "unknown-country", at: Origin(file: file, line: rows.first ?? 1),
      "unknown country '\(text)' in \(places)\(rows.count > 10 ? ", …" : "")",
      repair: Country.advice(on: text) ?? "say under [countries] which it is: \"\(text)\" = \"…\"")
  }
}
