import Register

extension Place {
  /// A local authority from a row of `places`.
  init(decoding record: inout RecordDecoder) {
    let country = record.country()
    self.init(
      id: record.required(.id), names: record.names, localName: record.text(.nameLocal),
      otherNames: record.list(.otherNames), country: country, province: record.text(.province),
      level: record.text(.level), wikidata: record.text(.wikidata), note: record.text(.note),
      origin: record.origin)
  }
}

extension RecordDecoder {
  fileprivate mutating func country() -> Country? {
    if known.countries.isEmpty, let country = Country(code: bytes(.country)) { return country }
    let text = text(.country)
    guard !text.isEmpty else { return nil }
    if let country = known.countries.country(spelt: text) { return country }
    report(
      "unknown-country", .country, "unknown country '\(text)' in 'country'",
      repair: Country.advice(on: text) ?? "write the code of ISO 3166-1")
    return nil
  }
}
