/// A local authority: a city, county, prefecture or province.
package struct Place: Sendable {
  package let id: String
  package let names: Names
  /// Nil where the table leaves the country empty: the place then stands under "not stated".
  package let country: Country?
  package let origin: Origin
  /// Nil where nothing of it is stated, as of most places of a long list.
  private let details: PlaceDetails?

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

  /// The name in the place's own language; empty where not stated.
  package var localName: String { details?.localName ?? "" }
  /// Further spellings under which records name the place.
  package var otherNames: [String] { details?.otherNames ?? [] }
  package var province: String { details?.province ?? "" }
  package var level: String { details?.level ?? "" }
  package var wikidata: String { details?.wikidata ?? "" }
  package var note: String { details?.note ?? "" }
}

/// What few places have, apart from them so that the others stay small.
private final class PlaceDetails: Sendable {
  let localName: String
  let otherNames: [String]
  let province: String
  let level: String
  let wikidata: String
  let note: String

  init(
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
