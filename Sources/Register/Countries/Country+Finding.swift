extension Country {
  /// The country with an alpha-2 or alpha-3 code, in capital or small letters, blanks around it
  /// ignored; nil for any other text.
  package init?(code: Span<UInt8>) {
    var (first, last) = (0, code.count)
    while first < last, isBlank(code[first]) { first += 1 }
    while first < last, isBlank(code[last - 1]) { last -= 1 }
    guard (2...3).contains(last - first) else { return nil }
    var letters = 0
    for index in first..<last {
      let letter = lowercased(code[index])
      guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) else { return nil }
      letters = letters << 5 | Int(letter & 31)
    }
    guard let place = CountryTable.shared.place(ofCode: letters) else { return nil }
    self.init(place: place)
  }

  package init?(code: String) {
    self.init(code: Array(code.utf8).span)
  }

  /// The country with exactly this name in English, Chinese or German, or one of its other
  /// spellings. Only blanks around it, the case of ASCII letters, full-width signs, the form of the
  /// apostrophe and that of traditional Chinese characters are passed over.
  package init?(named name: String) {
    let places = CountryTable.placesByName
    guard let place = places[folded(name)] ?? places[folded(name.simplified)] else { return nil }
    self.init(place: place)
  }

  /// The country with this code or name.
  package init?(spelling text: String) {
    guard let country = Country(code: text) ?? Country(named: text) else { return nil }
    self = country
  }
}

extension CountryTable {
  /// Only a run that reads names of countries makes this.
  fileprivate static let placesByName: [[UInt8]: Int] = {
    var places: [[UInt8]: Int] = [:]
    places.reserveCapacity(1024)
    for place in shared.countryIndices {
      for column in [Column.en, .zh, .de] { places[folded(shared.cell(place, column))] = place }
      for name in shared.cell(place, .otherSpellings).split(separator: UInt8(ascii: "|")) {
        places[folded(name)] = place
      }
    }
    return places
  }()
}

private func folded(_ name: String) -> [UInt8] { folded(Array(name.utf8)[...]) }

/// Without blanks around it, in small letters, with ASCII for full-width signs and for the
/// apostrophe U+2019.
private func folded(_ name: ArraySlice<UInt8>) -> [UInt8] {
  let name = ValueText(name.span).bytes
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.count)
  for byte in name {
    if byte == 0x99, bytes.suffix(2) == [0xE2, 0x80] {
      bytes.removeLast(2)
      bytes.append(UInt8(ascii: "'"))
    } else {
      bytes.append(lowercased(byte))
    }
  }
  return bytes
}
