import Intake
import JSON
import Publishing
import Register
import Tables

/// The files of one release and the record of what they were made from.
struct Outputs {
  private let survey: Survey
  private let release: Tables.Release
  private let request: ReleaseRequest
  private let earlier: EarlierRelease

  init(
    _ survey: Survey, _ release: Tables.Release, _ request: ReleaseRequest, earlier: EarlierRelease
  ) {
    self.survey = survey
    self.release = release
    self.request = request
    self.earlier = earlier
  }

  /// The files of every format, the rejected records and, last, the manifest.
  func files(workspace: String) throws(ReleaseError) -> [PublishedFile] {
    var files: [PublishedFile] = []
    let publication = try publication()
    for format in try formats {
      do {
        files += try format.files(publication, workspace)
      } catch {
        throw ReleaseError(error)
      }
    }
    if !survey.rejections.isEmpty {
      files.append(PublishedFile(path: RejectedRecords.path, bytes: rejected()))
    }
    let manifest = Manifest(
      version: request.version, year: release.year, asOf: release.asOf,
      releaseDate: release.releaseDate, settings: settings, inputs: try inputs(),
      outputs: files.map { ManifestOutput(path: $0.path, contents: $0.bytes) },
      previous: earlier.release.map(\.compared))
    return files + [PublishedFile(path: Manifest.path, bytes: manifest.json.document)]
  }

  private var formats: [OutputFormat] {
    get throws(ReleaseError) {
      let known = OutputFormat.all.map(\.name)
      for name in survey.settings.formats where !known.contains(name) {
        throw ReleaseError(
          .settings, "no format '\(name)': one of " + known.joined(separator: ", "))
      }
      return OutputFormat.all.filter { survey.settings.formats.contains($0.name) }
    }
  }

  private func publication() throws(ReleaseError) -> Publication {
    let settings = survey.settings
    let profile = try settings.statusProfile
    var languages: [Language] = []
    for code in settings.languages {
      guard let language = Language(rawValue: code) else {
        throw ReleaseError(
          .settings,
          "no release in language '\(code)': one of "
            + Language.allCases.map(\.rawValue).joined(separator: ", "))
      }
      languages.append(language)
    }
    let sources = survey.register.sources.map { source in
      DataSource(
        id: source.id, title: source.title,
        address: source.address.isEmpty ? nil : source.address,
        version: source.date?.wording)
    }
    return Publication(
      release, languages: languages, profile: profile,
      showsEnglishHeaders: settings.showsEnglishHeaders, sources: sources)
  }

  private func rejected() -> [UInt8] {
    var records = RejectedRecords()
    for rejection in survey.rejections {
      records.append(
        file: survey.register.files[rejection.origin.file].path, line: rejection.origin.line,
        reason: rejection.reason, record: Array(rejection.original.utf8))
    }
    return records.bytes
  }

  private var settings: [String: JSON] {
    let choices = survey.settings.choices
    return [
      "continentScheme": .string(choices.continents.rawValue),
      "tolerancePermille": .integer(choices.tolerance.permille),
      "anniversarySteps": .array(choices.anniversarySteps.map { .integer(Int64($0)) }),
      "firstYear": choices.firstYear.map { .integer(Int64($0)) } ?? .null,
      "formats": .array(survey.settings.formats.map(JSON.string)),
      "dormantAfterYears": .integer(Int64(choices.dormantAfterYears)),
      "profile": survey.settings.profile.map(JSON.string) ?? .null,
      "englishHeaders": .bool(survey.settings.showsEnglishHeaders),
      "languages": .array(survey.settings.languages.map(JSON.string)),
      "home": .array(survey.settings.home.map(JSON.string)),
    ]
  }

  private func inputs() throws(ReleaseError) -> [ManifestInput] {
    var inputs: [ManifestInput] = []
    for file in survey.register.files where file.holdsRecords {
      let digest = try digest(of: survey.inputs.location(of: file.file))
      inputs.append(
        ManifestInput(
          path: file.path, sha256: digest.sha256, bytes: digest.bytes, read: file.read,
          accepted: file.accepted, rejected: file.rejected, duplicate: file.duplicate))
    }
    return inputs
  }

  private func digest(of path: String) throws(ReleaseError) -> InputDigest {
    if let digest = try survey.digests?.digest(of: path) { return digest }
    return try InputDigest(of: path)
  }
}
