/// A local authority: a city, county, prefecture or province.
package struct Place: Sendable {
  package let id: String
  package let names: Names
  /// Nil where the table leaves the country empty: the place then stands under "not stated".
  package let country: Country?
  package let origin: Origin
  /// Nil where nothing of them is stated, as of most places of a long list.
  package let details: PlaceDetails?

  package init(
    id: String, names: Names, localName: String, otherNames: [String], country: Country?,
    province: String, level: String, wikidata: String, note: String, origin: Origin
  ) {
    self.id = id
    self.names = names
    self.country = country
    self.origin = origin
    let isPlain =
      localName.isEmpty && otherNames.isEmpty && province.isEmpty && level.isEmpty
      && wikidata.isEmpty && note.isEmpty
    details =
      isPlain
      ? nil
      : PlaceDetails(
        localName: localName, otherNames: otherNames, province: province, level: level,
        wikidata: wikidata, note: note)
  }

}

/// What few places have, apart from them so that the others stay small.
package final class PlaceDetails: Sendable {
  /// The name in the place's own language; empty where not stated.
  package let localName: String
  /// Further spellings under which records name the place.
  package let otherNames: [String]
  package let province: String
  package let level: String
  package let wikidata: String
  package let note: String

  fileprivate init(
    localName: String, otherNames: [String], province: String, level: String, wikidata: String,
    note: String
  ) {
    self.localName = localName
    self.otherNames = otherNames
    self.province = province
    self.level = level
    self.wikidata = wikidata
    self.note = note
  }
}
