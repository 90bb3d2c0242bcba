// Dates with the names of months, in English, German and Spanish, or of seasons.
extension DatePoint {
  /// 15. Juni 2014, 15th June 2014, June 15, 2014, DEC. 28, 2004, Juni 2014, 15 de junio de 2014,
  /// 15-Jun-2014, autumn 2019
  ///
  /// A winter has parts of two years, and is not read: nothing says which is named. Nor are the
  /// seasons of Spanish read, which has two springs, one of each half of the world.
  init?(worded text: ValueText) {
    guard let words = text.dateWords else { return nil }
    let point: DatePoint? =
      switch (words.first, words.dropFirst().first, words.dropFirst(2).first, words.count) {
      case (.number(let day, 1...2), .name(let name), .number(let year, 4), 3):
        Self.month(named: name).flatMap { DatePoint(year, $0, day) }
      case (.name(let name), .number(let day, 1...2), .number(let year, 4), 3):
        Self.month(named: name).flatMap { DatePoint(year, $0, day) }
      case (.name(let name), .number(let year, 4), nil, 2):
        Self.month(named: name).flatMap { DatePoint(year, $0) }
          ?? Self.seasons[name].flatMap { DatePoint(year, season: $0) }
      default: nil
      }
    guard let point else { return nil }
    self = point
  }

  static func month(named name: String) -> Int? { months[name] ?? spanishMonths[name] }

  private static let months = [
    "january": 1, "jan": 1, "januar": 1, "jänner": 1, "february": 2, "feb": 2, "februar": 2,
    "march": 3, "mar": 3, "märz": 3, "maerz": 3, "mär": 3, "mrz": 3, "april": 4, "apr": 4,
    "may": 5, "mai": 5, "june": 6, "jun": 6, "juni": 6, "july": 7, "jul": 7, "juli": 7,
    "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    "dezember": 12, "dez": 12,
  ]

  private static let spanishMonths = [
    "enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6,
    "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "set": 9, "octubre": 10,
    "noviembre": 11, "diciembre": 12, "dic": 12,
  ]

  private static let seasons = [
    "spring": 0, "frühling": 0, "frühjahr": 0, "summer": 1, "sommer": 1, "autumn": 2, "fall": 2,
    "herbst": 2,
  ]
}

/// A part of a date in words.
enum DateWord {
  /// A number, and how many digits it has.
  case number(Int, Int)
  case name(String)
}

extension ValueText {
  /// The numbers and words of a short text with blanks, full stops, commas and hyphens between
  /// them; nil where there is anything else.
  var dateWords: [DateWord]? {
    var text = self
    var words: [DateWord] = []
    while !text.isAtEnd {
      guard words.count < 4 else { return nil }
      let digits = text.takeDigits(most: 5)
      if digits.isEmpty {
        let letters = text.takeLetters()
        if ["de", "del"].contains(letters), !words.isEmpty, text.takeBlanks() { continue }
        guard letters.count > 2 else { return nil }
        words.append(.name(letters))
      } else {
        words.append(.number(value(of: digits), digits.count))
        // The ending of an ordinal, 15th.
        if digits.count < 3 { _ = Self.ordinals.contains { text.take($0) } }
      }
      guard text.isAtEnd || text.takeSeparator() else { return nil }
    }
    return words
  }

  /// The endings of ordinals: 15th, 1.º, 1º.
  private static let ordinals = ["st", "nd", "rd", "th", ".º", "º"]

  /// Letters of ASCII and of the umlauts, in small letters.
  private mutating func takeLetters() -> String {
    var letters: [UInt8] = []
    while position < bytes.count {
      let byte = lowercased(bytes[position])
      if byte &- UInt8(ascii: "a") < 26 {
        letters.append(byte)
        position += 1
      } else if byte == 0xC3, position + 1 < bytes.count {
        letters += [byte, bytes[position + 1] | 0x20]
        position += 2
      } else {
        break
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func takeBlanks() -> Bool {
    let start = position
    skipBlanks()
    return position > start
  }

  /// Blanks, a full stop, a comma or a hyphen.
  private mutating func takeSeparator() -> Bool {
    let start = position
    _ = take(".") || take(",") || take("-")
    skipBlanks()
    return position > start
  }
}
