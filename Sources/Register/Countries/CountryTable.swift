/// The countries and regions of `countries.tsv`, indexed when first asked for. Strings are made
/// only of the cells that are printed.
struct CountryTable: Sendable {
  /// The columns of a country.
  enum Column: Int {
    case alpha2, alpha3, number, region, subRegion, intermediate, en, zh, de
  }

  /// The columns of a region.
  enum RegionColumn: Int {
    case number, id, parent, en, zh, de
  }

  private let text: [UInt8]
  /// Where each cell begins, line after line, and where each line ends, as one cell more.
  private var countries: [Int] = []
  private var regions: [Int] = []
  /// Countries by their codes of two and of three letters, five bits a letter.
  private var codes = [UInt8](repeating: noCountry, count: 1 << 15)

  private static let noCountry = UInt8.max
  private static let countryColumns = 9
  private static let regionColumns = 6

  static let shared = CountryTable(PackageResources.countries_tsv)

  init(_ text: [UInt8]) {
    self.text = text
    countries.reserveCapacity(256 * (Self.countryColumns + 1))
    regions.reserveCapacity(32 * (Self.regionColumns + 1))
    let bytes = text.span
    var start = 0
    while start < bytes.count {
      switch bytes[start] {
      case UInt8(ascii: "#"): start = bytes.endOfLine(start) { _ in }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        start = bytes.endOfLine(start) { regions.append($0) }
      default:
        addCodes(start)
        start = bytes.endOfLine(start) { countries.append($0) }
      }
    }
  }

  /// The codes that a line begins with: two letters, a tab, three letters.
  private mutating func addCodes(_ start: Int) {
    let place = countries.count / (Self.countryColumns + 1)
    for (first, last) in [(start, start + 2), (start + 3, start + 6)] {
      let code = (first..<last).reduce(0) { $0 << 5 | Int(text[$1] & 31) }
      codes[code] = UInt8(place)
    }
  }
}

extension Span<UInt8> {
  /// Passes over a line, gives where its cells begin and where one more would, and returns where the
  /// next line begins.
  @inline(__always)
  fileprivate func endOfLine(_ start: Int, cell: (Int) -> Void) -> Int {
    var index = start
    cell(index)
    while index < count, self[index] != UInt8(ascii: "\n") {
      if self[index] == UInt8(ascii: "\t") { cell(index + 1) }
      index += 1
    }
    cell(index + 1)
    return index + 1
  }
}

extension CountryTable {
  /// In the order of their alpha-2 codes.
  var countryIndices: Range<Int> { 0..<countries.count / (Self.countryColumns + 1) }
  /// In the order of their English names.
  var regionIndices: Range<Int> { 0..<regions.count / (Self.regionColumns + 1) }

  /// The country with a code of two or three letters, five bits a letter.
  func place(ofCode letters: Int) -> Int? {
    let place = codes[letters]
    return place == Self.noCountry ? nil : Int(place)
  }

  func cell(_ country: Int, _ column: Column) -> ArraySlice<UInt8> {
    cell(countries, country * (Self.countryColumns + 1) + column.rawValue)
  }

  func cell(region: Int, _ column: RegionColumn) -> ArraySlice<UInt8> {
    cell(regions, region * (Self.regionColumns + 1) + column.rawValue)
  }

  private func cell(_ begins: [Int], _ place: Int) -> ArraySlice<UInt8> {
    text[begins[place]..<begins[place + 1] - 1]
  }

  /// The M49 number of the country's continent; nil for Antarctica.
  func continent(of country: Int, in scheme: ContinentScheme) -> Int? {
    let column = scheme == .m49SubRegions ? Column.subRegion : .region
    let region = cell(country, column)
    guard !region.isEmpty else { return nil }
    guard scheme == .six, value(of: region) == Self.americas else { return value(of: region) }
    let isSouthern = value(of: cell(country, .intermediate)) == Self.southAmerica
    return isSouthern ? Self.southAmerica : Self.northAmerica
  }

  private static let americas = 19
  private static let northAmerica = 3
  private static let southAmerica = 5
}

extension String {
  init(_ cell: ArraySlice<UInt8>) {
    self.init(decoding: cell, as: UTF8.self)
  }
}
