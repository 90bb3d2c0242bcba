import Register
import Tables

extension KnownField {
  /// What tables call a field, by its word in any of the languages.
  static func label(of word: String) -> Wording {
    guard let names = KnownField(spelling: word)?.words else { return Wording(verbatim: word) }
    let wanted = word.lowercased()
    return Wording(
      en: names.en == wanted ? word : names.en, zh: names.zh,
      de: names.de.lowercased() == wanted ? word : names.de)
  }
}
