import Tables

extension OutputFormat {
  /// One plain text a language, to read in a mail client: `summary-2017.en.txt`.
  package static let summary = OutputFormat(name: "summary") {
    (publication, _) in
    publication.languages.map { language in
      let summary = Summary(
        of: publication.release, profile: publication.profile(in: language),
        in: language.summaryPhrases)
      return PublishedFile(
        path: "summary-\(publication.release.year).\(language.rawValue).txt",
        bytes: Array(summary.text.utf8))
    }
  }
}
