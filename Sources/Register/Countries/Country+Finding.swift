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
    let spellings = CountrySpellings.shared
    guard let place = spellings.place(named: name) ?? spellings.place(named: name.simplified)
    else { return nil }
    self.init(place: place)
  }

  /// The country with this code or name.
  package init?(spelling text: String) {
    guard let country = Country(code: text) ?? Country(named: text) else { return nil }
    self = country
  }
}
