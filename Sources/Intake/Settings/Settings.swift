package import Register

/// What `yearbook.toml` says of a release.
package struct Settings: Sendable {
  package var title = Names(
    en: "Yearbook of international municipal cooperation", zh: "城市国际合作统计年鉴",
    de: "Jahrbuch der internationalen kommunalen Zusammenarbeit")
  package var publisher = Names(en: "", zh: "", de: "")
  /// What the home authorities are called together; nil for their names.
  package var area: Names?
  package var contact = ""
  package var licence = ""
  package var nextRelease = ""
  /// ISO 8601; empty where the settings leave it to the environment or the reference day.
  package var releaseDate = ""
  /// The folder of an earlier release to compare with, from the inputs folder; empty for none.
  package var previous = ""
  /// Languages of publication, as codes of ISO 639-1.
  package var languages = ["en"]
  /// Names of the formats of publication.
  package var formats = ["workbook", "summary", "data"]
  /// Names of the home authorities; empty means every place.
  package var home: [String] = []
  /// Status profile by which marks are printed; nil for that of each language's country.
  package var profile: String?
  /// Whether Chinese tables have the English headings under the Chinese ones.
  package var showsEnglishHeaders = true
  package var choices = Choices()
  /// The reference year; nil for the newest in which a flow is recorded.
  package var year: Int?
  /// Up to how many exchanges the list of records holds.
  package var recordsLimit = 20_000
  /// Tables of the office's own, in the order of the settings.
  package var tables: [TableSetting] = []
  /// The encoding of separated values that neither a mapping nor the files themselves tell.
  var encoding: TextEncoding?
  /// The countries that records name in other words than are known.
  var countries = CountryNames()
  /// How files that were not made for yearbook are read, in the order of the settings.
  var mappings: [Mapping] = []
  /// The line on which each key stands.
  var lines = SettingLines()

  package init() {}

  /// The file name of the settings within an inputs folder.
  package static let fileName = "yearbook.toml"

  /// Where the value of a key stands; the settings are the register's first file.
  func origin(of key: String) -> Origin { Origin(file: 0, line: lines[key]) }
}
