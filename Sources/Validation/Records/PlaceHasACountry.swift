import Register

/// A place has a country, by which it is counted under a country and a continent.
///
/// Places that are made of the names in a file are found together: it is the file that lacks it.
struct PlaceHasACountry: RecordCheck {
  let id = "place-has-a-country"
  let truth = "a place has a country"

  func findings(in records: CheckedRecords) -> [Finding] {
    let files = records.register.files
    let places = records.register.places.filter { $0.country == nil }
    var findings: [Finding] = []
    var made: [Int: [Place]] = [:]
    for place in places {
      let file = place.origin.file
      if files.indices.contains(file), !files[file].holdsRecords {
        made[file, default: []].append(place)
      } else {
        findings.append(finding(of: place))
      }
    }
    return findings + made.sorted { $0.key < $1.key }.map { finding(of: $0.value) }
  }

  private func finding(of place: Place) -> Finding {
    warning(
      at: place.origin, in: "country",
      "place '\(place.id)' has no country; it stands under 'not stated' by country and continent",
      repair: "write the code of ISO 3166-1")
  }

  /// Of all that are made of the names in one file.
  private func finding(of places: [Place]) -> Finding {
    if places.count == 1 { return finding(of: places[0]) }
    return warning(
      at: places[0].origin, in: "country",
      "\(places.count) places have no country, the first is '\(places[0].id)'; they stand under "
        + "'not stated' by country and continent",
      repair: "explain the countries of the file under [countries], or list the places in places")
  }
}
