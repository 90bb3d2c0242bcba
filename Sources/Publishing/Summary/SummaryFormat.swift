import Tables

extension OutputFormat {
  /// One plain text a language, to read in a mail client: `summary-2017.en.txt`.
  package static let summary = OutputFormat(name: "summary") {
    (publication, _) throws(PublishingError) in
    var files: [PublishedFile] = []
    for language in publication.languages {
      let name = "summary-\(publication.release.year).\(language.rawValue).txt"
      guard let phrases = language.summaryPhrases else {
        throw PublishingError(
          .refused, path: name, cause: "there is no summary in language '\(language.rawValue)'")
      }
      let summary = Summary(of: publication.release, profile: publication.profile, in: phrases)
      files.append(PublishedFile(path: name, bytes: Array(summary.text.utf8)))
    }
    return files
  }
}
