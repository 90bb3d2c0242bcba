import Register

/// What records may refer to: places, sources, series and programmes by name.
struct KnownNames {
  let places: PlaceIndex
  var sources = NumberedNames()
  var series = NumberedNames()
  var programmes = NumberedNames()
  /// The countries that records name, as the settings explain them.
  var countries = CountryNames()

  init(places: [Place] = []) {
    self.places = PlaceIndex(places)
  }
}
