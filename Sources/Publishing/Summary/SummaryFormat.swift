import Tables

extension OutputFormat {
  /// One plain text a language, to read in a mail client: `summary-2017.en.txt`.
  package static let summary = OutputFormat(name: "summary") {
    (publication, directory) throws(PublishingError) in
    var files: [PublishedFile] = []
    for language in publication.languages {
      let name = "summary-\(publication.release.year).\(language.rawValue).txt"
      let path = "\(directory)/\(name)"
      guard let phrases = language.summaryPhrases else {
        throw PublishingError(
          .refused, path: path, cause: "there is no summary in language '\(language.rawValue)'")
      }
      let summary = Summary(of: publication.release, profile: publication.profile, in: phrases)
      try FileWriting.write(Array(summary.text.utf8), to: path)
      files.append(PublishedFile(path: name))
    }
    return files
  }
}
