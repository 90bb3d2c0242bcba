import Register

/// A place has a country, by which it is counted under a country and a continent.
struct PlaceHasACountry: RecordCheck {
  let id = "place-has-a-country"
  let truth = "a place has a country"

  func findings(in records: CheckedRecords) -> [Finding] {
    let places = records.register.places
    return places.indices.filter { places[$0].country == nil }.map { number in
      let place = places[number]
      return warning(
        at: place.origin, in: "country",
        "place '\(place.id)' has no country; it stands under 'not stated' by country and continent",
        repair: "write the code of ISO 3166-1")
    }
  }
}
