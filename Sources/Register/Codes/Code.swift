/// A value of a closed code list of the codebook, such as the direction of a delegation.
///
/// The `id` is what tables, settings and tidy files carry; `words` is what releases and forms call
/// it; `spellings` are the further words that records in English, Chinese and German use for it.
package protocol Code: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == UInt8 {
  /// What the list is called in headings and findings, for example `direction`.
  static var listName: String { get }
  /// The stable identifier, lower case, words joined by a blank.
  var id: String { get }
  /// What it is called in each language; read as this value, too.
  var words: Names { get }
  /// Other spellings that are read as this value.
  var spellings: [String] { get }
  /// The value that a spelling stands for, letter case of ASCII and traditional Chinese characters
  /// aside. A requirement, so that every list has code of its own for it.
  init?(spelling: String)
}

extension Code {
  package init?(spelling: String) {
    if let match = Self.allCases.first(where: { $0.id == spelling }) {
      self = match
      return
    }
    let wanted = spelling.lowercased()
    let match = Self.allCases.first { value in
      value.allSpellings.contains { $0.lowercased() == wanted }
    }
    guard let match else {
      let plain = spelling.plain
      if plain == spelling { return nil }
      self.init(spelling: plain)
      return
    }
    self = match
  }

  /// Every text that is read as this value, its identifier first.
  package var allSpellings: [String] { [id, words.en, words.zh, words.de] + spellings }
}
