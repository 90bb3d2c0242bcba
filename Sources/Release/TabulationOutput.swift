import Indicators
import Intake
import JSON
import Publishing
import Register
import Tables

/// A tabulation in the format and language that is asked for.
struct TabulationOutput {
  let tables: [Table]
  let survey: Survey
  let frame: Frame
  /// Nil for that of the language.
  let profile: StatusProfile?
  let order: TabulationOrder

  private var year: Int { frame.year }

  func bytes() throws(ReleaseError) -> [UInt8] {
    let area = Assembly.area(survey)
    let language = try language()
    switch order.format {
    case .text:
      return tables.flatMap {
        Array(
          TerminalTable(
            $0, in: language, profile: profile ?? language.statusProfile, area: area
          ).text.utf8)
      }
    case .csv: return tables.flatMap { DataResource($0).bytes }
    case .json: return tables.flatMap { TableDocument($0, in: language).json.document }
    case .xlsx: return try workbook(in: language, area: area)
    }
  }

  private func language() throws(ReleaseError) -> Language {
    let code =
      order.language?.rawValue ?? survey.settings.languages.first ?? Language.english.rawValue
    guard let language = Language(rawValue: code) else {
      throw ReleaseError(.settings, "no table in language '\(code)': one of en, zh, de")
    }
    return language
  }

  /// The workbook of a release of this table alone.
  private func workbook(in language: Language, area: Wording) throws(ReleaseError) -> [UInt8] {
    let settings = survey.settings
    let asOf = Day.lastDay(ofYear: year).description
    let release = Tables.Release(
      title: Wording(settings.title), publisher: Wording(settings.publisher),
      contact: settings.contact, licence: settings.licence, nextRelease: "", area: area,
      year: year, firstYear: tables.compactMap(\.period?.lowerBound).min() ?? year, asOf: asOf,
      releaseDate: settings.releaseDate.isEmpty ? asOf : settings.releaseDate, headlines: [],
      tables: tables, annexes: [],
      rules:
        Rules(settings.choices, homes: survey.homeAuthorities, frame: frame).all)
    let sources = survey.register.sources.map { source in
      DataSource(
        id: source.id, title: source.title,
        address: source.address.isEmpty ? nil : source.address, version: source.date?.wording)
    }
    let publication = Publication(
      release, languages: [language], profile: profile,
      showsEnglishHeaders: settings.showsEnglishHeaders, sources: sources)
    do {
      return try OutputFormat.workbook.files(publication, order.workspace).flatMap(\.bytes)
    } catch {
      throw ReleaseError(error)
    }
  }
}

extension Settings {
  /// The marks that the settings choose; nil for those of each language.
  var statusProfile: StatusProfile? {
    get throws(ReleaseError) {
      guard let profile else { return nil }
      if let known = StatusProfile.named(profile) { return known }
      throw ReleaseError(
        .settings,
        "unknown status profile '\(profile)' in the settings: one of "
          + StatusProfile.all.map(\.id).joined(separator: ", "))
    }
  }
}
