import Register
import TOMLKit

extension SettingsReader {
  /// Names of countries that the records use: `[countries]`, then `Alemania = "DE"`.
  mutating func readCountries() {
    guard let value = table["countries"] else { return }
    guard let entries = value.table else {
      return complain(
        "countries", "'countries' is no table", "write it as { Alemania = \"DE\" }")
    }
    for text in entries.keys.sorted() {
      guard let meaning = entries[text]?.string else {
        complainOf(text, "'\(text)' in 'countries' is no text", "write it in double quotes")
        continue
      }
      if let country = Country(spelling: meaning) {
        settings.countries.teach(text, as: country)
      } else {
        complainOf(
          text, "unknown country '\(meaning)' for '\(text)' in 'countries'",
          Country.advice(on: meaning) ?? "write the code of ISO 3166-1")
      }
    }
  }

  /// Complains of an entry of `countries`, where it stands.
  private mutating func complainOf(
    _ entry: String, _ message: String, _ repair: String
  ) {
    let line = settings.lines[entry, of: "countries"]
    findings.append(
      Finding(.error, "settings", at: Origin(file: 0, line: line), message, repair: repair))
  }
}
