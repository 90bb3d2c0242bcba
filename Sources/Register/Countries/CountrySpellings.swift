/// The names of countries as registers write them: those of `countries.tsv`, and the further ones of
/// `spellings.tsv`. Only a run that reads names of countries makes this.
struct CountrySpellings: Sendable {
  static let shared = CountrySpellings(PackageResources.spellings_tsv)

  private let text: [UInt8]
  /// Where the further spellings of each country stand in the text.
  private var others: [Range<Int>]
  private var places: [[UInt8]: Int] = [:]

  private init(_ text: [UInt8]) {
    self.text = text
    let table = CountryTable.shared
    others = [Range<Int>](repeating: 0..<0, count: table.countryIndices.count)
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      let letters = line.prefix(2).reduce(0) { $0 << 5 | Int($1 & 31) }
      guard let place = table.place(ofCode: letters) else { continue }
      others[place] = line.startIndex + 3..<line.endIndex
    }
    places.reserveCapacity(4096)
    for place in table.countryIndices {
      for column in [CountryTable.Column.en, .zh, .de] {
        places[folded(table.cell(place, column))] = place
      }
      for spelling in spellings(of: place) { places[folded(spelling)] = place }
    }
  }

  /// The spellings of a country that are none of its names in three languages.
  func spellings(of place: Int) -> [ArraySlice<UInt8>] {
    text[others[place]].split(separator: UInt8(ascii: "|"))
  }

  func place(named name: String) -> Int? { places[folded(Array(name.utf8)[...])] }
}

extension String {
  /// As names of countries are compared.
  var foldedCountryName: [UInt8] { folded(Array(utf8)[...]) }
}

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
