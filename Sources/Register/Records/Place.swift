/// A local authority: a city, county, prefecture or province.
package struct Place: Sendable {
  package var id: String
  package var names: Names
  /// The name in the place's own language; empty where not stated.
  package var localName: String
  /// Further spellings under which records name the place.
  package var otherNames: [String]
  /// Nil where the table leaves the country empty: the place then stands under "not stated".
  package var country: Country?
  package var province: String
  package var level: String
  package var wikidata: String
  package var note: String
  package var origin: Origin

  package init(
    id: String, names: Names, localName: String, otherNames: [String], country: Country?,
    province: String, level: String, wikidata: String, note: String, origin: Origin
  ) {
    self.id = id
    self.names = names
    self.localName = localName
    self.otherNames = otherNames
    self.country = country
    self.province = province
    self.level = level
    self.wikidata = wikidata
    self.note = note
    self.origin = origin
  }
}
