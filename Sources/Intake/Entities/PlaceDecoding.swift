import Register

extension Place {
  /// A local authority from a row of `places`.
  init(decoding record: inout RecordDecoder) {
    let country = record.text("country")
    let match = Country(code: country) ?? Country(named: country)
    if match == nil, !country.isEmpty {
      let near = nearest(to: country, in: Country.all.map(\.names.en))
      record.report(
        "unknown-country", "country", "unknown country '\(country)' in 'country'",
        repair: near.map { "did you mean '\($0)'?" } ?? "write the code of ISO 3166-1")
    }
    self.init(
      id: record.required("id"), names: record.names, localName: record.text("name_local"),
      otherNames: record.list("other_names"), country: match, province: record.text("province"),
      level: record.text("level"), wikidata: record.text("wikidata"), note: record.text("note"),
      origin: record.origin)
  }
}
